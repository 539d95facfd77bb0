import type { AdviceParams } from '@/src/i18n/verdict/keys';
import { isAboutDebt } from './about-debt';
import { CHANNEL } from './channels';
import { concernedInstitution } from './concerned-institution';
import { entityName, hotlines, officialDomains } from './entity-name';
import type { Material } from './material';
import type { Step } from './types';

/** What to do now, in the verdict's order of urgency, naming the institution concerned where there is one. */
export function stepsOf(material: Material): Step[] {
  const { verdict, words } = material;
  const params = adviceParams(material);
  return verdict.advice.map((id) => ({ id, text: words.advice[id](params) }));
}

function adviceParams(material: Material): AdviceParams {
  const { knowledge } = material;
  const concerned = concernedInstitution(material);
  const known = concerned === undefined ? undefined : knowledge.entities.get(concerned);
  const [hotline] = hotlines(known);
  const [domain] = officialDomains(known);
  const [creditSite] = officialDomains(knowledge.entities.get(CHANNEL.creditReport));
  return {
    aboutDebt: isAboutDebt(material),
    ...(concerned !== undefined && { name: entityName(material, concerned) }),
    ...(hotline !== undefined && { hotline }),
    ...(domain !== undefined && { domain }),
    ...(creditSite !== undefined && { creditSite }),
  };
}
