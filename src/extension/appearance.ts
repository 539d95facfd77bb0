/** Language and text size of a page of the extension. Its sizes are in rem, so the root decides them all (`tokens.css`). */
import type { TextSize } from './settings/settings-schema';

/** As in `tokens.css`, for what is drawn in pages, whose own root must not decide. */
export const TEXT_SCALE: Readonly<Record<TextSize, number>> = { normal: 1, large: 1.1875, largest: 1.375 };

/** @param lang as a page says it in HTML (`zh-Hans-CN`) */
export function applyAppearance(lang: string, textSize: TextSize): void {
  const { documentElement: root } = document;
  root.lang = lang;
  root.dataset.textSize = textSize;
}
