import type { Kind } from '@/src/core/types';
import type { AdviceParams } from '@/src/i18n/verdict/keys';
import { CHANNEL } from './channels';
import { concernedInstitution } from './concerned-institution';
import { entityName, hotlines, officialDomains } from './entity-name';
import type { Material } from './material';
import type { Step } from './types';

const ABOUT_DEBT: ReadonlySet<Kind> = new Set<Kind>(['collection', 'reminder', 'court']);

/** What to do now, in the verdict's order of urgency, naming the institution concerned where there is one. */
export function stepsOf(material: Material): Step[] {
  const { verdict, words } = material;
  const params = adviceParams(material);
  return verdict.advice.map((id) => ({ id, text: words.advice[id](params) }));
}

function adviceParams(material: Material): AdviceParams {
  const { knowledge, verdict } = material;
  const concerned = concernedInstitution(material);
  const known = concerned === undefined ? undefined : knowledge.entities.get(concerned);
  const [hotline] = hotlines(known);
  const [domain] = officialDomains(known);
  const [creditSite] = officialDomains(knowledge.entities.get(CHANNEL.creditReport));
  return {
    aboutDebt: verdict.asked !== undefined || ABOUT_DEBT.has(verdict.kind),
    ...(concerned !== undefined && { name: entityName(material, concerned) }),
    ...(hotline !== undefined && { hotline }),
    ...(domain !== undefined && { domain }),
    ...(creditSite !== undefined && { creditSite }),
  };
}
