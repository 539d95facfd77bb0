/** From the weighed evidence to one of the four levels. */
import type { KnowledgeIndex } from '../index/knowledge-index';
import type { ContactNumber, JudgedLink, Level, Subject } from '../types';
import type { Weighed } from './weigh';
import { SUSPICIOUS_FROM } from './weights';

/**
 * `dangerous` by a decisive sign alone, which nothing cancels; `suspicious` by one alarming sign or by the sum;
 * `official` only when every link and number is the institution's own and nothing at all speaks against it.
 */
export function decide(weighed: Weighed, subject: Subject, links: readonly JudgedLink[], index: KnowledgeIndex): Level {
  if (weighed.evidence.some(({ decisive }) => decisive)) return 'dangerous';
  if (weighed.alarming || weighed.score >= SUSPICIOUS_FROM) return 'suspicious';
  // How a text sounds is no sign of risk beside a link that is the institution's own.
  const isRisky = weighed.evidence.some(({ weight, indicator }) => weight > 0 && indicator !== 'statistical-model');
  return !isRisky && isOfficial(subject, links, index) ? 'official' : 'unverified';
}

function isOfficial({ claims, numbers }: Subject, links: readonly JudgedLink[], index: KnowledgeIndex): boolean {
  const [first] = links;
  if (!first || links.some(({ level }) => level !== 'official')) return false;
  // The claimed institutions (one house only), or where nothing is claimed the one that owns the first link.
  const claimed = claims.map(({ entity }) => entity);
  const speakers = claimed.length === 0 ? [first.owner] : claimed;
  const [speaker] = speakers;
  if (!speaker || speakers.some((other) => !other || !index.sameHouse(other, speaker))) return false;
  const isOwn = ({ owner }: { readonly owner?: string }): boolean =>
    owner !== undefined && speakers.some((own) => own && index.shareDomain(own, owner));
  return links.every(isOwn) && numbers.every((number) => isOwn(number) || isOrdinary(number, index));
}

/** 110, 12378 and the like may stand in any message. */
function isOrdinary({ type, owner }: ContactNumber, { entities }: KnowledgeIndex): boolean {
  return type === 'short-code' || (owner !== undefined && entities.get(owner)?.sort === 'authority');
}
