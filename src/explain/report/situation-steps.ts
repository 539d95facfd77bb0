import type { AdviceId } from '@/src/core/types';
import type { Situation, SituationStep, StepId } from '@/src/i18n/report/keys';
import { reportWords } from '@/src/i18n/report/report-words';
import type { Material } from '../material';
import { stepsOf } from '../steps';
import { FITTING } from './situations';

/** What to do in this situation: the sentences of the advice, and those that only a situation asks for. */
export function situationSteps(situation: Situation, material: Material): string[] {
  const own = reportWords(material.locale).document.situationSteps;
  const isOwn = (step: StepId): step is SituationStep => Object.hasOwn(own, step);
  const advice = new Map<StepId, string>(stepsOf(inSituation(situation, material)).map(({ id, text }) => [id, text]));
  return FITTING[situation].steps.flatMap((step) => (isOwn(step) ? own[step] : (advice.get(step) ?? [])));
}

/** The same verdict with the advice of a situation in the place of its own: steps and channels follow from it. */
export function inSituation(situation: Situation, material: Material): Material {
  const own = reportWords(material.locale).document.situationSteps;
  const advice = FITTING[situation].steps.filter((step): step is AdviceId => !Object.hasOwn(own, step));
  return { ...material, verdict: { ...material.verdict, advice } };
}
