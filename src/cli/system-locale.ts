import { type Locale, localeFor } from '@/src/i18n/locale';

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * The language of the person's system, by the POSIX order LC_ALL, LC_MESSAGES, LANG (the first that is set and not empty).
 *
 * @param fallback language tag for a system that sets none of them, as Windows does
 * @example systemLocale({ LANG: 'zh_TW.UTF-8' }, 'en-US') // 'zh_TW'
 */
export function systemLocale(environment: Environment, fallback: string): Locale {
  const { LC_ALL, LC_MESSAGES, LANG } = environment;
  const named = LC_ALL || LC_MESSAGES || LANG || fallback;
  // zh_TW.Big5@radical: character set and modifier say nothing about the language.
  return localeFor(named.replace(/[.@].*$/, ''));
}
