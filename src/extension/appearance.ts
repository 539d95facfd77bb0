/** Language and text size of a page of the extension. Its sizes are in rem, so the root decides them all (`tokens.css`). */
import type { TextSize } from './settings/settings-schema';

/** @param lang as a page says it in HTML (`zh-Hans-CN`) */
export function applyAppearance(lang: string, textSize: TextSize): void {
  const { documentElement: root } = document;
  root.lang = lang;
  root.dataset.textSize = textSize;
}
