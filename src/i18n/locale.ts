export const LOCALES = ['zh_CN', 'zh_TW', 'en'] as const;
export type Locale = (typeof LOCALES)[number];

/**
 * The locale to speak for a browser or system language tag: Traditional script or a region that writes it → zh_TW,
 * any other Chinese → zh_CN, everything else → en.
 *
 * @example localeFor('zh-HK') // 'zh_TW'
 */
export function localeFor(tag: string): Locale {
  const [language, ...rest] = tag.toLowerCase().replaceAll('_', '-').split('-');
  if (language !== 'zh' && language !== 'yue') return 'en';
  if (rest.includes('hans')) return 'zh_CN';
  return rest.some((part) => ['hant', 'tw', 'hk', 'mo'].includes(part)) || language === 'yue' ? 'zh_TW' : 'zh_CN';
}
