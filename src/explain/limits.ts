import { isAboutDebt } from './about-debt';
import type { Material } from './material';
import type { Reason } from './types';

const MONTHS_UNTIL_OLD = 12;

/**
 * What the answer does not prove. A limit that a step already tells is not said twice.
 *
 * @param today ISO date; without it nothing is said about the age of the registry (judging has no clock).
 */
export function limitsOf(material: Material, reasons: readonly Reason[], today: string | undefined): string[] {
  const { verdict, knowledge, words } = material;
  const { limits } = words;
  const told = new Set(verdict.advice);
  const said: string[] = [];
  if (verdict.readFrom) said.push(limits.readFromPicture);
  if (verdict.level === 'suspicious' && reasons.some(({ indicator }) => indicator === 'collection-conduct')) {
    said.push(limits.conduct);
  }
  if (verdict.asked === 'name') said.push(limits.nameProvesNothing);
  if (verdict.asked === 'number') said.push(limits.callerId);
  if (!verdict.asked && !told.has('sender-can-be-forged')) said.push(limits.sender);
  if (verdict.level === 'official' && !told.has('official-does-not-prove-debt')) said.push(limits.officialLink);
  if (hasUnknown({ verdict })) said.push(isAboutDebt(material) ? limits.notHeld : limits.otherNotHeld);
  const unremarkable = reasons.every(({ tone }) => tone === 'neutral' || tone === 'good');
  if (verdict.level === 'unverified' && !verdict.asked && unremarkable) said.push(limits.nothingFound);
  if (verdict.truncated) said.push(limits.truncated);
  if (today !== undefined && isOld(knowledge.date, today)) said.push(limits.old(knowledge.date));
  return said;
}

/** A name or link that the registry does not hold, and nothing decisive: the reader must not take "not held" for "fake". */
function hasUnknown({ verdict }: Pick<Material, 'verdict'>): boolean {
  if (verdict.level === 'dangerous') return false;
  return (
    verdict.claims.some(({ status }) => status === 'unknown' || status === 'unverified') ||
    verdict.links.some(({ level, owner, imitates }) => level !== 'official' && !owner && !imitates) ||
    (verdict.asked === 'number' && verdict.numbers.some(({ owner }) => !owner))
  );
}

/** Whether a registry of this date is to be called old today; both ISO. @example isOld('2026-11-21', '2027-11-22') // true */
export function isOld(date: string, today: string): boolean {
  const [year = 0, month = 0] = date.split('-').map(Number);
  const end = new Date(Date.UTC(year, month - 1 + MONTHS_UNTIL_OLD, Number(date.slice(8, 10))))
    .toISOString()
    .slice(0, 10);
  return today > end;
}
