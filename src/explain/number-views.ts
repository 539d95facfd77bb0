import type { ContactNumber } from '@/src/core/types';
import { entityName } from './entity-name';
import type { Material } from './material';
import { numberOwner } from './number-owner';
import { seenOnly } from './quoted';
import type { NumberView } from './types';

/** One view per number, with what the registry knows of it. Candidates are never shown as official. */
export function numberViews(material: Material): NumberView[] {
  const views = new Map<string, NumberView>();
  for (const number of material.verdict.numbers) {
    const key = `${number.type} ${number.value}`;
    if (!views.has(key))
      views.set(key, { text: seenOnly(number.text), type: number.type, ...judgement(number, material) });
  }
  return [...views.values()];
}

function judgement(number: ContactNumber, material: Material): Pick<NumberView, 'label' | 'tone'> {
  const { verdict, words, risky } = material;
  const labels = words.views.number;
  for (const evidence of verdict.evidence) {
    if (evidence.indicator === 'personal-payee' && isSame(evidence.facts.value, number)) {
      return { label: labels.payee, tone: 'bad' };
    }
    if (evidence.indicator === 'claim-number-mismatch' && isSame(evidence.facts.number, number)) {
      return { label: labels.contradicts(entityName(material, evidence.facts.claimed)), tone: 'doubtful' };
    }
  }
  const owner = numberOwner(number.value, material);
  if (!owner) return { label: labels.notHeld(number.type), tone: 'neutral' };
  switch (owner.sort) {
    case 'hotline':
      return { label: labels.hotline(owner.names), tone: risky ? 'neutral' : 'good' };
    case 'public-line':
      return { label: labels.publicLine(owner.names), tone: 'neutral' };
    case 'outgoing':
      return { label: labels.outbound(owner.names), tone: 'neutral' };
    case 'candidate':
      return { label: labels.candidate(owner.names), tone: 'doubtful' };
  }
}

function isSame(value: string, number: ContactNumber): boolean {
  return value === number.value || value === number.text;
}
