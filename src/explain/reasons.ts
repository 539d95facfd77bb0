import type { Span, WeighedEvidence } from '@/src/core/types';
import { isImitation, linkSentence } from './link-sentence';
import type { Material } from './material';
import { patternStrength, type SourcedSentence, signSentence } from './sign-sentence';
import type { Reason, Tone } from './types';

/** More than a person reads; bounds the work on a text with thousands of links. */
const MAX_REASONS = 30;

/** A reason with what only the choice of headline needs. */
export interface RankedReason {
  readonly reason: Reason;
  readonly headline: string;
  readonly evidence: WeighedEvidence;
}

/** One reason per distinct sentence, most damning first; evidence that says the same shares its reason. */
export function rankedReasons(material: Material): RankedReason[] {
  const bySentence = new Map<string, RankedReason & { reason: { spans: Span[] } }>();
  for (const evidence of material.verdict.evidence) {
    // Asked by name, the headline and the card have said it.
    if (evidence.indicator === 'unverified-name' && material.verdict.asked) continue;
    const sentence = sentenceOf(evidence, material);
    const key = `${evidence.indicator} ${sentence.text}`;
    const same = bySentence.get(key);
    if (same) {
      if (evidence.span) same.reason.spans.push(evidence.span);
      continue;
    }
    const { headline, ...rest } = sentence;
    const reason = { indicator: evidence.indicator, tone: toneOf(evidence, material), ...rest };
    bySentence.set(key, { reason: { ...reason, spans: evidence.span ? [evidence.span] : [] }, headline, evidence });
  }
  return [...bySentence.values()]
    .map((ranked) => ({ ranked, rank: rankOf(ranked) }))
    .sort((a, b) => a.rank - b.rank)
    .slice(0, MAX_REASONS)
    .map(({ ranked }) => ranked);
}

function sentenceOf(evidence: WeighedEvidence, material: Material): SourcedSentence {
  switch (evidence.indicator) {
    case 'official-domain':
    case 'claim-domain-mismatch':
    case 'lookalike-domain':
    case 'url-shape':
    case 'short-link':
      return linkSentence(evidence, material);
    default:
      return signSentence(evidence, material);
  }
}

/** Bad: no honest message has it. Doubtful: an honest one seldom has it. The rest informs. */
function toneOf(evidence: WeighedEvidence, material: Material): Tone {
  if (evidence.decisive) return 'bad';
  const doubtfulIfCounted: Tone = evidence.weight > 0 ? 'doubtful' : 'neutral';
  switch (evidence.indicator) {
    case 'official-domain': {
      const { role, confidence, open } = evidence.facts;
      const own = confidence === 'high' && !open && (role === 'official' || role === 'short-domain');
      return own && !material.risky && !material.verdict.readFrom ? 'good' : 'neutral';
    }
    case 'official-number':
      return material.risky ? 'neutral' : 'good';
    case 'sender-number':
      return evidence.facts.speaks === 'against' ? 'doubtful' : 'neutral';
    case 'lookalike-domain':
      return isImitation(evidence) ? 'bad' : 'doubtful';
    case 'claim-domain-mismatch':
      return 'bad';
    case 'personal-payee':
      // An account may be the lender's own: its holder's name tells.
      return evidence.facts.payee === 'bank-account' ? 'doubtful' : 'bad';
    case 'collection-conduct':
      return material.knowledge.provisions.get(evidence.facts.provision)?.force === 'fact' ? 'doubtful' : 'bad';
    case 'unverified-name':
      return evidence.facts.demand === 'none' ? doubtfulIfCounted : 'doubtful';
    case 'scam-pattern': {
      const strength = patternStrength(evidence);
      if (strength === 'strong' || strength === 'demand') return 'bad';
      return strength === 'weak' ? 'doubtful' : 'neutral';
    }
    case 'claim-number-mismatch':
    case 'brand-conflict':
    case 'message-fields':
      return 'doubtful';
    case 'url-shape':
    case 'short-link':
    case 'obfuscation':
    case 'statistical-model':
      return doubtfulIfCounted;
    default:
      return evidence satisfies never;
  }
}

/**
 * Decisive signs, then where the money or a click would go, then what the words do: unlawful collection before a pattern
 * that is no proof by itself, then other doubts in the verdict's own order (by weight), then signs that only colour. A
 * message that is both fraud and rude is told as fraud, a threat is told as a threat, and nobody reads "odd spacing" first.
 */
function rankOf({ reason, evidence }: RankedReason): number {
  if (evidence.decisive) return 0;
  if (reason.tone === 'good') return 6;
  if (reason.tone === 'neutral') return 7;
  if (COLOURING.has(reason.indicator)) return 5;
  if (reason.tone === 'doubtful') return 4;
  if (reason.indicator === 'collection-conduct') return 2;
  return reason.indicator === 'scam-pattern' ? 3 : 1;
}

const COLOURING: ReadonlySet<Reason['indicator']> = new Set(['obfuscation', 'statistical-model', 'message-fields']);
