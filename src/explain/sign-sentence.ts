import type { EntityId, EvidenceOf, Indicator, WeighedEvidence } from '@/src/core/types';
import type { NameSort, PatternStrength, Sentence } from '@/src/i18n/verdict/sentence-keys';
import { claimedName, entityName, writtenNumber } from './entity-name';
import type { LinkEvidence } from './link-sentence';
import type { Material } from './material';
import { quoted, seenOnly, shortened } from './quoted';
import { splitFirst } from './sentences';

/** Longer than any number, sender name or e-mail address worth reading. */
const MAX_SENDER = 40;

/** Evidence about words, names, numbers and the sender. */
export type SignEvidence = EvidenceOf<Exclude<Indicator, LinkEvidence['indicator']>>;

/** A sentence, with the line that names its source where it cites one. */
export type SourcedSentence = Sentence & { readonly source?: string };

export function signSentence(evidence: SignEvidence & WeighedEvidence, material: Material): SourcedSentence {
  const { risky, knowledge } = material;
  const { signs } = material.words;
  const nameOf = (id: string) => entityName(material, id);
  switch (evidence.indicator) {
    case 'official-number': {
      const { number, owner } = evidence.facts;
      if (knowledge.entities.get(owner)?.sort === 'authority') {
        return signs.publicNumber({ number: seenOnly(number), name: nameOf(owner) });
      }
      const owned = { number: seenOnly(number), owner: nameOf(owner) };
      return risky ? signs.officialNumberAmongRisk(owned) : signs.officialNumber(owned);
    }
    case 'claim-number-mismatch': {
      const { claimed, name, number, officialNumbers } = evidence.facts;
      return signs.numberMismatch({
        claimed: claimedName(material, claimed, name),
        name: nameOf(claimed),
        number: seenOnly(number),
        official: officialNumbers.map(writtenNumber),
      });
    }
    case 'brand-conflict':
      return signs.brandConflict({
        first: seenOnly(nameOf(evidence.facts.first)),
        second: seenOnly(nameOf(evidence.facts.second)),
      });
    case 'unverified-name':
      return signs.unverifiedName({
        name: seenOnly(evidence.facts.name),
        sort: nameSort(evidence.facts.entity, material),
        demand: evidence.facts.demand,
      });
    case 'scam-pattern':
      return patternSentence(evidence, material);
    case 'sender-number': {
      const { type, speaks, owner } = evidence.facts;
      const sender = shortened(seenOnly(evidence.facts.sender), MAX_SENDER);
      const owned = owner !== undefined && { owner: nameOf(owner) };
      return speaks === 'for' ? signs.senderFor({ sender, ...owned }) : signs.senderAgainst({ sender, type, ...owned });
    }
    case 'personal-payee':
      return signs.payee[evidence.facts.payee](seenOnly(evidence.facts.value));
    case 'collection-conduct':
      return conductSentence(evidence, material);
    case 'message-fields':
      return signs.contradiction[evidence.facts.contradiction](evidence.facts.detail);
    case 'obfuscation':
      return signs.obfuscation(evidence.facts.signs.map((sign) => signs.obfuscationSign[sign]));
    case 'statistical-model':
      return signs.model;
    default:
      return evidence satisfies never;
  }
}

function patternSentence(evidence: EvidenceOf<'scam-pattern'> & WeighedEvidence, material: Material): SourcedSentence {
  const { knowledge, locale, words, text } = material;
  const { rule: id, family, words: found } = evidence.facts;
  const rule = knowledge.rules.get(id);
  const name = words.signs.family[family];
  const quote = words.labels.quote(quoted(text, evidence.span, found));
  const strength = patternStrength(evidence);
  // A rule missing from the knowledge is a fault of the caller; the sentence then still says what was found.
  const [does, why] = splitFirst(rule?.words[locale] ?? quote);
  const sentence = words.signs.pattern({ quote, does, why, strength, ...(name !== undefined && { family: name }) });
  const reference = rule?.references[0];
  return reference && strength !== 'slight'
    ? { ...sentence, source: words.signs.reference(reference.title, reference.date) }
    : sentence;
}

function nameSort(id: EntityId, { knowledge }: Material): NameSort {
  const known = knowledge.entities.get(id);
  return known?.sort === 'unverified-name' ? known.entity.sort : 'label';
}

/** Severities of rules in the order of what may be said of them. */
export function patternStrength({ facts, decisive }: EvidenceOf<'scam-pattern'> & WeighedEvidence): PatternStrength {
  if (decisive || facts.decisive) return 'demand';
  if (facts.severity === 'high') return 'strong';
  return facts.severity === 'medium' ? 'weak' : 'slight';
}

function conductSentence(evidence: EvidenceOf<'collection-conduct'>, material: Material): SourcedSentence {
  const { knowledge, locale, words, text } = material;
  const provision = knowledge.provisions.get(evidence.facts.provision);
  const quote = quoted(text, evidence.span, evidence.facts.words);
  if (!provision) return { headline: quote, text: words.labels.quote(quote) };
  const [finding] = splitFirst(provision.finding[locale]);
  return {
    ...words.signs.conduct({
      quote: evidence.span && quote ? words.labels.quote(quote) : '',
      finding,
      rule: provision.rule[locale],
      force: provision.force,
    }),
    source: words.signs.basis(provision.citation[locale]),
  };
}
