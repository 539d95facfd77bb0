import type { ContactNumber } from '@/src/core/types';
import { entityName } from './entity-name';
import type { Material } from './material';
import type { NumberView } from './types';

/** One view per number, with what the registry knows of it. Candidates are never shown as official. */
export function numberViews(material: Material): NumberView[] {
  const views = new Map<string, NumberView>();
  for (const number of material.verdict.numbers) {
    const key = `${number.type} ${number.value}`;
    if (!views.has(key)) views.set(key, { text: number.text, type: number.type, ...judgement(number, material) });
  }
  return [...views.values()];
}

function judgement(number: ContactNumber, material: Material): Pick<NumberView, 'label' | 'tone'> {
  const { verdict, knowledge, words, risky } = material;
  const labels = words.views.number;
  for (const evidence of verdict.evidence) {
    if (evidence.indicator === 'personal-payee' && isSame(evidence.facts.value, number)) {
      return { label: labels.payee, tone: 'bad' };
    }
    if (evidence.indicator === 'claim-number-mismatch' && isSame(evidence.facts.number, number)) {
      return { label: labels.contradicts(entityName(material, evidence.facts.claimed)), tone: 'doubtful' };
    }
  }
  const held = knowledge.numbers.get(number.value) ?? [];
  const hotline = held.find(({ item }) => item.role === 'hotline' && item.confidence !== 'low');
  if (hotline) return { label: labels.hotline(entityName(material, hotline.owner)), tone: risky ? 'neutral' : 'good' };
  const outgoing = held.find(({ item }) => item.role === 'outbound' || item.role === 'sms-port');
  if (outgoing) return { label: labels.outbound(entityName(material, outgoing.owner)), tone: 'neutral' };
  const [candidate] = held;
  return candidate
    ? { label: labels.candidate(entityName(material, candidate.owner)), tone: 'doubtful' }
    : { label: labels.notHeld(number.type), tone: 'neutral' };
}

function isSame(value: string, number: ContactNumber): boolean {
  return value === number.value || value === number.text;
}
