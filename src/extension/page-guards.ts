/** What a person is told or asked at the moment of typing, sending or following a link. */
import { readActiveWarnings } from './active-warnings';
import type { Checker } from './checker';
import { judgeFrame } from './judge-frame';
import { checkLink } from './link-check';
import type { Asker } from './listen';
import type { FormMoment, GuardAnswer, LinkToCheck } from './messages';
import { parseWebAddress } from './navigation/web-address';
import { once, readPageState } from './page-state';
import { drawWarning, focusContent, leadFormContent, linkContent, submitContent } from './page-warning';

type PageAsker = Extract<Asker, { sort: 'page' }>;

export async function guardForm(
  { moment, fields, recipient }: FormMoment,
  asker: PageAsker,
  checker: Checker,
): Promise<GuardAnswer> {
  const { tabId, frameId } = asker;
  const [state, on] = await Promise.all([readPageState(tabId), readActiveWarnings()]);
  // Of more frames than are kept, this one belongs to the page all the same.
  const facts = state.frames[frameId] ?? state.frames[0];
  if (!facts) return 'go';
  const { verdict, address } = judgeFrame(state, frameId, facts, checker);
  // The page chooses where its form leads: whoever is left or trusted is the page, not a host it may have picked to be blamed.
  const host = parseWebAddress(address)?.hostname;
  if (host === undefined) return 'go';
  const about = { tabId, frameId, host, ...(verdict.claim && { claimed: verdict.claim.name }) };
  if (verdict.warning === 'none') {
    const { leadForm } = verdict;
    if (!leadForm || !on.leadForms || moment === 'submit' || !(await once(tabId, 'lead-form'))) return 'go';
    const isDrawn = await drawWarning({ ...about, cause: 'lead-form' }, (locale) =>
      leadFormContent(leadForm.name, recipient, locale),
    );
    return isDrawn ? 'told' : 'go';
  }
  if (!on.forms) return 'go';
  if (moment !== 'submit') {
    if (!(await once(tabId, 'form-focus'))) return 'told';
    const isDrawn = await drawWarning({ ...about, cause: 'form-focus' }, (locale) =>
      focusContent(verdict, fields, recipient, checker, locale),
    );
    return isDrawn ? 'told' : 'go';
  }
  if (state.approved.includes('form-submit')) return 'go';
  const isDrawn = await drawWarning({ ...about, cause: 'form-submit' }, (locale) =>
    submitContent(verdict, fields, recipient, checker, locale),
  );
  return isDrawn ? 'stop' : 'go';
}

export async function guardLink(
  link: LinkToCheck,
  { tabId, frameId, url }: PageAsker,
  checker: Checker,
): Promise<GuardAnswer> {
  const host = parseWebAddress(link.href)?.hostname;
  if (host === undefined || !(await readActiveWarnings()).links) return 'go';
  // The answer to the question can put the host on the allowlist, so it is asked only of links that were marked.
  const { headline } = await checkLink(link, url, checker, 'en');
  if (headline === undefined) return 'go';
  const isDrawn = await drawWarning({ tabId, frameId, cause: 'link', host }, (locale) =>
    linkContent(link, url, checker, locale),
  );
  return isDrawn ? 'stop' : 'go';
}
