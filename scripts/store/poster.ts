/** A store's picture: a sentence of ours and, as it is, what the extension shows. */
import type { Locale } from '@/src/i18n/locale';
import type { Caption } from './scenes';

/** CSS pixels: what the Chrome and Edge stores ask for. */
export const POSTER = { width: 1280, height: 800 } as const;

/** The room for a narrow screen (the popup) and for a page of a browser. */
export const POPUP_ROOM = { width: 420, height: 704 } as const;
export const PAGE_ROOM = { width: 1120, height: 600 } as const;

const FONTS: Readonly<Record<Locale, string>> = {
  zh_CN: '"Noto Sans CJK SC", "PingFang SC", "Microsoft YaHei", sans-serif',
  zh_TW: '"Noto Sans CJK TC", "PingFang TC", "Microsoft JhengHei", sans-serif',
  en: 'system-ui, "DejaVu Sans", sans-serif',
};

interface Picture {
  readonly png: Uint8Array;
  readonly shape: 'popup' | 'page';
  /** Shown in the address bar over a page. */
  readonly address?: string;
}

/** The poster as a page, to be photographed at `POSTER`'s size. */
export function poster(locale: Locale, { headline, text }: Caption, { png, shape, address }: Picture): string {
  const source = `data:image/png;base64,${Buffer.from(png).toString('base64')}`;
  const bar =
    address === undefined ? '' : `<div class="bar"><i></i><i></i><i></i><span>${escaped(address)}</span></div>`;
  return `<!doctype html><html lang="${locale.replace('_', '-')}"><meta charset="utf-8"><title>-</title>
<style>
body { margin: 0; width: ${POSTER.width}px; height: ${POSTER.height}px; overflow: hidden; box-sizing: border-box;
  display: flex; font-family: ${FONTS[locale]}; color: #10293a; background: #dfeaf2; }
.popup { align-items: center; justify-content: center; gap: 72px; padding: 0 72px; }
.page { flex-direction: column; align-items: center; padding: 36px 80px 0; gap: 26px; }
.popup .words { width: 500px; }
.page .words { width: ${PAGE_ROOM.width}px; }
h1 { margin: 0; font-size: 44px; line-height: 1.3; font-weight: 700; white-space: pre-line; }
p { margin: 14px 0 0; font-size: 23px; line-height: 1.6; color: #35505f; }
.page h1 { font-size: 34px; }
.page p { margin-top: 4px; font-size: 20px; }
figure { margin: 0; background: #fff; border-radius: 14px; overflow: hidden; box-shadow: 0 6px 18px rgb(16 41 58 / 22%); }
img { display: block; }
.bar { display: flex; align-items: center; gap: 8px; height: 40px; padding: 0 16px; background: #dfe5ea; }
.bar i { width: 12px; height: 12px; border-radius: 50%; background: #b6c0c9; }
.bar span { flex: 1; margin-left: 16px; padding: 3px 14px; color: #39444e; background: #fff; border-radius: 12px; font: 15px "DejaVu Sans Mono", monospace; }
</style>
<body class="${shape}"><div class="words"><h1>${escaped(headline)}</h1><p>${escaped(text)}</p></div>
<figure>${bar}<img src="${source}" alt=""></figure>`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
