/** A scene as a web page: a phone's message screen, drawn by the browser that then takes the picture. */
import type { Scene } from './scenes';

const COLOURS = {
  light: { ground: '#ffffff', ink: '#111111', bubble: '#ebedf0', soft: '#8a8f96', link: '#0a59c7' },
  dark: { ground: '#000000', ink: '#f1f1f1', bubble: '#26282b', soft: '#8d9299', link: '#6aa7ff' },
} as const;

const LANG = { zh_CN: 'zh-CN', zh_TW: 'zh-TW', en: 'en' } as const;
const TODAY = { zh_CN: '今天 14:02', zh_TW: '今天 下午2:02', en: 'Today 2:02 PM' } as const;

/** An address as a phone underlines it. */
const ADDRESS = /(https?:\/\/)?[a-z0-9-]+(\.[a-z0-9-]+)*\.[a-z]+(\/[\w./?=;&-]*)?/gi;

/** @param code data URL of the QR code */
export function scenePage({ locale, theme, sender, messages, hasCode }: Scene, code: string): string {
  const { ground, ink, bubble, soft, link } = COLOURS[theme];
  const bubbles = messages
    .map((text) => `<div class="bubble">${text.replace(/&/g, '&amp;').replace(ADDRESS, '<u>$&</u>')}</div>`)
    .join('');
  return `<!doctype html><html lang="${LANG[locale]}"><meta charset="utf-8"><style>
    html { background: ${ground} }
    body { margin: 0; width: 360px; height: 640px; overflow: hidden; background: ${ground}; color: ${ink};
      font: 16px/1.5 "Noto Sans CJK SC", sans-serif }
    :lang(zh-TW) body { font-family: "Noto Sans CJK TC", sans-serif }
    :lang(en) body { font-family: "DejaVu Sans", sans-serif; font-size: 15px }
    .bar { display: flex; justify-content: space-between; padding: 6px 16px; font-size: 12px }
    h1 { margin: 8px 0 20px; text-align: center; font-size: 17px; font-weight: 600 }
    .day { margin: 0 0 10px; text-align: center; color: ${soft}; font-size: 12px }
    .bubble { margin: 0 52px 12px 12px; padding: 10px 14px; border-radius: 16px; background: ${bubble};
      overflow-wrap: anywhere }
    u { color: ${link} }
    img { display: block; margin: 0 0 0 12px; width: 190px; border: 10px solid #ffffff; border-radius: 16px }
  </style><body><div class="bar"><span>14:02</span><span>5G 87%</span></div><h1>${sender}</h1>
  <p class="day">${TODAY[locale]}</p>${bubbles}${hasCode ? `<img src="${code}" alt="">` : ''}</body></html>`;
}

/**
 * A photograph of that screen: the picture lies on a desk, turned by a degree and a half, seen a little from the side, out of focus,
 * in light that falls off.
 */
export function photographPage(picture: string): string {
  return `<!doctype html><style>
    body { margin: 0; width: 1440px; height: 1920px; overflow: hidden; background: #6d655c; perspective: 2600px }
    .screen { position: absolute; left: 180px; top: -40px; width: 1080px; height: 1920px; filter: blur(1.4px) contrast(0.85);
      transform: rotate(1.5deg) rotateY(6deg) rotateX(4deg) }
    img { display: block; width: 1080px }
    .light { position: absolute; inset: 0; background: linear-gradient(115deg, rgb(255 244 220 / 18%), rgb(20 18 30 / 45%)) }
  </style><body><div class="screen"><img src="${picture}" alt=""></div><div class="light"></div></body>`;
}
