import type { Locale } from '@/src/i18n/locale';

const TAGS: Readonly<Record<Locale, string>> = { zh_CN: 'zh-Hans-CN', zh_TW: 'zh-Hant-TW', en: 'en' };

/** The `lang` of a screen: decides fonts and glyph shapes, line breaking, and the voice of a screen reader. */
export function htmlLang(locale: Locale): string {
  return TAGS[locale];
}

/**
 * The `lang` for the person's own words inside a screen, where it differs: Chinese quoted on an English screen must not
 * be drawn with Japanese glyph shapes nor spelled out by an English voice.
 */
export function quotedLang(locale: Locale, text: string): string | undefined {
  return locale === 'en' && /\p{Script=Han}/u.test(text) ? 'zh' : undefined;
}
