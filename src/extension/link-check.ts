import type { Locale } from '@/src/i18n/locale';
import { pageWarningWords } from '@/src/i18n/page-warnings/page-warning-words';
import { isAllowedSite } from './allowlist';
import type { Checker } from './checker';
import type { LinkAnswer, LinkToCheck } from './messages';
import { parseWebAddress } from './navigation/web-address';

/** @param page address of the page the link stands in */
export async function checkLink(
  link: LinkToCheck,
  page: string,
  checker: Checker,
  locale: Locale,
): Promise<LinkAnswer> {
  const words = pageWarningWords(locale);
  const { level } = checker.judgeAddress(link.href);
  const shown =
    link.text === undefined ? undefined : checker.shownElsewhere({ href: link.href, text: link.text, page });
  if (level !== 'dangerous' && !shown) return { level };
  const url = parseWebAddress(link.href);
  if (!url || (await isAllowedSite(url.hostname))) return { level: 'unverified' };
  const { headline, links } = checker.explainAddress(link.href, locale);
  const host = links[0]?.host;
  return {
    level,
    headline: shown ? words.linkShowsOther(shown.shownHost, url.hostname) : headline,
    label: shown && level !== 'dangerous' ? words.linkLabelOther : words.linkLabel,
    ...(host && { host }),
    ...(shown && { shownHost: shown.shownHost }),
  };
}
