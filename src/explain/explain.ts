import type { Verdict } from '@/src/core/types';
import type { Locale } from '@/src/i18n/locale';
import { askedStanding } from './asked-headline';
import { channelsOf } from './channels';
import { entityCards } from './entity-cards';
import type { ExplainKnowledge } from './explain-knowledge';
import { fieldViews } from './fields';
import { headlineOf } from './headline';
import { limitsOf } from './limits';
import { linkViews } from './link-views';
import { marksOf } from './marks';
import { gatherMaterial, type Material } from './material';
import { numberViews } from './number-views';
import { plainAnswer } from './plain-answer';
import { rankedReasons } from './reasons';
import { splitFirst } from './sentences';
import { stepsOf } from './steps';
import type { Explanation, Reason } from './types';

/**
 * Puts a verdict into words. Pure: popup, banner, interstitial and terminal say the same sentences.
 *
 * @param text the person's own text, which spans point into
 * @param today ISO date, so that an old registry can say that it is old; nothing else depends on it
 */
export function explain(
  verdict: Verdict,
  knowledge: ExplainKnowledge,
  locale: Locale,
  text: string,
  today?: string,
): Explanation {
  const material = gatherMaterial(verdict, knowledge, locale, text);
  const ranked = rankedReasons(material);
  const headline = headlineOf(material, ranked);
  const reasons = ranked.map(({ reason }) => withoutRepeating(reason, headline));
  return {
    locale,
    level: verdict.level,
    ...labelsOf(material),
    headline,
    kind: verdict.kind,
    ...(verdict.asked !== undefined && { asked: verdict.asked }),
    reasons,
    marks: marksOf(reasons, text.length),
    links: linkViews(material),
    numbers: numberViews(material),
    entities: entityCards(material),
    fields: fieldViews(material),
    steps: stepsOf(material),
    channels: channelsOf(material),
    plain: plainAnswer(material, headline),
    limits: limitsOf(material, reasons, today),
    knowledge: material.words.limits.knowledge(knowledge.version, knowledge.date),
  };
}

/** The headline has said it already: its sentence is left out of the reason's second line. */
function withoutRepeating(reason: Reason, headline: string): Reason {
  const { detail, ...rest } = reason;
  if (detail === undefined || splitFirst(detail)[0] !== headline) return reason;
  const [, further] = splitFirst(detail);
  return further === '' ? rest : { ...rest, detail: further };
}

function labelsOf(material: Material): Pick<Explanation, 'levelLabel' | 'kindLabel'> {
  const { verdict, words } = material;
  const { level, kind, asked } = words.labels;
  const standing = verdict.level === 'unverified' ? askedStanding(material) : undefined;
  return {
    levelLabel: standing === undefined ? level[verdict.level] : asked[standing],
    kindLabel: verdict.asked === undefined ? kind[verdict.kind] : asked.kind[verdict.asked],
  };
}
