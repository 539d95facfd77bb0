/** The same verdict for a person who is to be told two things: what it is, and what to do. And whom to ring. */
import type { EntityId } from '@/src/core/types';
import { familyWords } from '@/src/i18n/family/family-words';
import type { FamilyWords } from '@/src/i18n/family/keys';
import type { Locale } from '@/src/i18n/locale';
import { CHANNEL } from './channels';
import { concernedInstitution } from './concerned-institution';
import { displayName, entityName, hotlines } from './entity-name';
import type { ExplainKnowledge } from './explain-knowledge';
import { isImitation } from './link-sentence';
import { isBlocked, type Material } from './material';
import type { Call, PlainAnswer } from './types';

/** Somebody frightened reads no list: two of their own, and where to turn without them. */
const MOST_HOTLINES = 2;

/** @param headline of the explanation: what was asked for by name is answered by it */
export function plainAnswer(material: Material, headline: string): PlainAnswer {
  const { verdict, knowledge, locale } = material;
  const words = familyWords(locale);
  const institution = concernedInstitution(material);
  const calls = callsFor(knowledge, institution, locale, verdict.level === 'dangerous');
  const hasHotline = institution === undefined || hotlines(knowledge.entities.get(institution)).length > 0;
  const isAnswer = verdict.asked !== undefined && verdict.level === 'unverified';
  const [what, doNow] = isAnswer ? [headline, words.doNow.unknown] : sentences(material, words);
  return {
    what,
    doNow,
    ...(!hasHotline && { note: words.noHotline(entityName(material, institution)) }),
    calls,
  };
}

function sentences(material: Material, { what, doNow }: FamilyWords): readonly [what: string, doNow: string] {
  const { verdict } = material;
  switch (verdict.level) {
    case 'dangerous':
      return [danger(material, what), doNow.danger];
    case 'suspicious': {
      const isConduct = verdict.evidence[0]?.indicator === 'collection-conduct';
      return isConduct ? [what.conduct, doNow.conduct] : [what.doubtful, doNow.doubt];
    }
    case 'official': {
      const [owner] = verdict.links.flatMap((link) => link.owner ?? []);
      return [what.official(entityName(material, owner ?? '')), doNow.official];
    }
    case 'unverified':
      if (verdict.kind === 'loan-ad') return [what.ad, doNow.ad];
      if (verdict.kind === 'verification-code') return [what.code, doNow.code];
      return verdict.kind === 'court' ? [what.court, doNow.court] : [what.unknown, doNow.unknown];
    default:
      return verdict.level satisfies never;
  }
}

function danger(material: Material, what: FamilyWords['what']): string {
  const { links, evidence } = material.verdict;
  if (links.some((link) => isBlocked(link, material))) return what.blocked;
  for (const one of evidence) {
    if (one.indicator === 'lookalike-domain' && isImitation(one)) {
      return what.imitates(entityName(material, one.facts.imitates));
    }
  }
  return what.scam;
}

/**
 * The recorded hotlines of the institution, then where anybody may ask: in Taiwan and Hong Kong 165 and 18222, elsewhere 96110. Never
 * empty, and never a number out of the message.
 *
 * @param isDangerous the police are named too
 */
export function callsFor(
  knowledge: ExplainKnowledge,
  institution: EntityId | undefined,
  locale: Locale,
  isDangerous: boolean,
): readonly Call[] {
  const own = institution === undefined ? [] : numbersOf(knowledge, institution, locale).slice(0, MOST_HOTLINES);
  const lines: readonly EntityId[] =
    locale === 'zh_TW'
      ? [CHANNEL.taiwan, CHANNEL.hongKong, ...(institution === undefined ? [] : [CHANNEL.antiFraud])]
      : [CHANNEL.antiFraud, ...(isDangerous ? [CHANNEL.police] : [])];
  return [...own, ...lines.flatMap((line) => numbersOf(knowledge, line, locale).slice(0, 1))];
}

function numbersOf({ entities }: ExplainKnowledge, id: EntityId, locale: Locale): readonly Call[] {
  const known = entities.get(id);
  return known
    ? hotlines(known).map((number) => ({ name: nameBeside(displayName(known, locale), number), number }))
    : [];
}

/** Many a line is named after its number (反诈专线 96110), which stands beside it. */
function nameBeside(name: string, number: string): string {
  const rest = name.replace(number, '').trim();
  return rest === '' ? name : rest;
}
