/**
 * Whom a page says it is.
 *
 * Idea: an article about a lender names it too, so a name counts only where the page presents itself with it. A title or
 * heading must be wholly made of the name and what such pages call themselves (`role-words.ts`); a title that also names
 * a site (「招商银行 - 某百科」) or speaks in sentences is somebody else's, and then only a logo or a copyright line
 * can say otherwise. Where several houses present themselves alike, the page compares them and is none of them.
 *
 *   title 「招商银行 | 信用卡还款中心」, heading 「用户登录」                → 招商银行
 *   title 「招商银行信用卡逾期怎么办 - 某律师网」, heading 「招商银行」       → nobody
 *   copyright 「© 2026 招商银行股份有限公司 版权所有」                         → 招商银行
 */
import type { KnowledgeIndex } from '../index/knowledge-index';
import type { NameEntry, NameHit } from '../index/names';
import { normalize } from '../text/normalize';
import type { ClaimStatus, EntityId } from '../types';
import type { IdentityPlace, IdentityText } from './page-facts';
import { isRoleOnly } from './role-words';

export interface PageClaim {
  readonly entity: EntityId;
  /** As written in the registry. */
  readonly name: string;
  readonly status: ClaimStatus;
  readonly place: IdentityPlace;
}

/** Parts of a title or heading; a hyphen parts only words of Han characters (招商银行-登录, not e-banking). */
const SEPARATOR =
  /[\s]*[|\uFF5C_\u2013\u2014\u00B7\u2022\u00BB>:\uFF1A\u3010\u3011\u300A\u300B]+[\s]*|\s+-+\s+|-+(?=[\u3400-\u9FFF])|(?<=[\u3400-\u9FFF])-+|\n+/;
/** Where a page says whose it is, beside a name or without one. */
const OWNERSHIP_MARKS =
  /(?:\u00A9|\(c\)|copyright|all rights reserved|版权(?:所有)?|保留所有权利|(?:[\u4E00-\u9FFF]?icp[备证]{0,2}字?第?|[\u4E00-\u9FFF]?公网安备)?\s*[\d-]+\s*号?(?:-\d+)?|经营许可证|\d{4}(?:\s*-\s*\d{4})?)/gi;
/** 「本站与招商银行无关」, 「合作机构:招商银行」: named, not claimed. */
const DISOWNS = /无关|非官方|不代表|仅供|转载|来源|合作|友情链接|投诉|举报/;
/** Longer lines are prose that happens to have a © in them. */
const LONGEST_COPYRIGHT = 160;
const LONGEST_NAME_OF_OTHER = 40;
/** Where a page says whose it is, and not what can be had there. */
const SAYS_WHOSE: ReadonlySet<IdentityPlace> = new Set(['title', 'site-name', 'copyright', 'filing']);
/** Characters; 法院 alone is in too many names. */
const SHORTEST_OFFICE = 3;

interface Presented {
  readonly place: IdentityPlace;
  readonly entries: readonly NameEntry[];
}

/** The houses a page presents itself as, strongest place first; empty for a page about them. */
export function pageClaims(identity: readonly IdentityText[], index: KnowledgeIndex): readonly PageClaim[] {
  const strongly = presentedBy(identity, (text) => presents(text, index));
  const own = strongly.length > 0 ? strongly : officesAgreedOn(identity, index);
  const strong = own.filter(({ place }) => place === 'copyright' || place === 'filing' || place === 'site-name');
  const logos = own.filter(({ place }) => place === 'logo');
  const titles = own.filter(({ place }) => place === 'title');
  const headings = own.filter(({ place }) => place === 'heading' || place === 'form-label');
  const agreed = agreedHouse(own, index);
  const others = new Set(identity.filter((text) => namesSomebodyElse(text, own, index)).map(({ place }) => place));
  // One line that nobody looks at does not undo what title and heading agree on.
  const isLone = others.size === 1 && (others.has('site-name') || others.has('copyright'));
  const isOthers = others.size > 0 && !(agreed && isLone);
  const candidates = isOthers
    ? [...strong, ...logos].filter((presented) => isConfirmed(presented, own, index))
    : [...titles, ...strong, ...logos, ...headings];
  return sameHouseOnly(
    candidates.flatMap((presented) => claimsOf(presented, index)),
    agreed,
    index,
  );
}

function presentedBy(
  identity: readonly IdentityText[],
  entriesOf: (text: IdentityText) => readonly NameEntry[],
): readonly Presented[] {
  return identity.flatMap((text): Presented[] => {
    const entries = entriesOf(text);
    return entries.length > 0 ? [{ place: text.place, entries }] : [];
  });
}

/**
 * A court or office under a name that many bear (人民法院, 强制执行中心): an identity only where two places of the page say
 * so, and nothing else is presented.
 */
function officesAgreedOn(identity: readonly IdentityText[], index: KnowledgeIndex): readonly Presented[] {
  const found = presentedBy(identity, ({ place, text }) =>
    place === 'title' || place === 'heading' || place === 'logo' || place === 'site-name' ? officesIn(text, index) : [],
  );
  return new Set(found.map(({ place }) => place)).size > 1 ? found : [];
}

function officesIn(text: string, index: KnowledgeIndex): readonly NameEntry[] {
  const parts = partsOf(text);
  if (parts.some((part) => wholly(part, index) === undefined)) return [];
  return parts
    .flatMap((part) => index.names.find(normalize(part).value))
    .flatMap(({ entries }) => entries)
    .filter(({ form, entity }) => form.length >= SHORTEST_OFFICE && isOffice(entity, index));
}

function isOffice(entity: EntityId, { entities }: KnowledgeIndex): boolean {
  const indexed = entities.get(entity);
  return (
    indexed?.sort === 'authority' || (indexed?.sort === 'unverified-name' && indexed.entity.sort === 'authority-like')
  );
}

function partsOf(text: string): readonly string[] {
  return text.split(SEPARATOR).filter((part) => part.trim() !== '');
}

function claimsOf({ place, entries }: Presented, { entities }: KnowledgeIndex): PageClaim[] {
  return entries.map(({ entity, name }) => ({
    entity,
    name,
    status: entities.get(entity)?.status ?? 'unknown',
    place,
  }));
}

/** The one house that every title and every heading with a name presents, where there are both. */
function agreedHouse(own: readonly Presented[], index: KnowledgeIndex): EntityId | undefined {
  const entitiesAt = (at: IdentityPlace) =>
    own.filter(({ place }) => place === at).flatMap(({ entries }) => entries.map(({ entity }) => entity));
  const titles = entitiesAt('title');
  const headings = entitiesAt('heading');
  const [first] = titles;
  if (first === undefined || headings.length === 0) return undefined;
  return [...titles, ...headings].every((entity) => index.sameHouse(entity, first)) ? first : undefined;
}

/**
 * Pages that present several houses compare them; a person is at none of them. A single other one compares nothing where title
 * and heading agree; nor do the marks of wallets and payment networks, however many, where the page says elsewhere whose it is.
 */
function sameHouseOnly(
  claims: readonly PageClaim[],
  agreed: EntityId | undefined,
  index: KnowledgeIndex,
): readonly PageClaim[] {
  const named = agreed ?? claims.find(({ place }) => SAYS_WHOSE.has(place))?.entity;
  const house = named ?? claims[0]?.entity;
  if (house === undefined) return [];
  const others = claims.filter(({ entity }) => !index.sameHouse(entity, house));
  const [other] = others;
  if (!other) return claims;
  const areWaysToPay =
    named !== undefined && !isWallet(named, index) && others.every((claim) => isWayToPay(claim, index));
  const isLone = agreed !== undefined && others.every(({ entity }) => index.sameHouse(entity, other.entity));
  return areWaysToPay || isLone ? claims.filter((claim) => !others.includes(claim)) : [];
}

function isWayToPay({ entity, place }: PageClaim, index: KnowledgeIndex): boolean {
  return (place === 'logo' || place === 'form-label') && isWallet(entity, index);
}

function isWallet(entity: EntityId, { entities }: KnowledgeIndex): boolean {
  const indexed = entities.get(entity);
  return indexed?.sort === 'institution' && indexed.entity.kind === 'payment';
}

/** Beside another's name a logo or copyright line counts only where title, heading or the other of the two agrees. */
function isConfirmed(presented: Presented, own: readonly Presented[], index: KnowledgeIndex): boolean {
  const [entry] = presented.entries;
  return own.some(
    ({ place, entries }) =>
      place !== presented.place &&
      entries.some(({ entity }) => entry !== undefined && index.sameHouse(entity, entry.entity)),
  );
}

/** Entities the text presents the page as; empty where it only speaks of them. */
function presents({ place, text }: IdentityText, index: KnowledgeIndex): readonly NameEntry[] {
  if (place === 'copyright' || place === 'filing') return ownedBy(text, index);
  const parts = partsOf(text);
  const found = parts.map((part) => wholly(part, index));
  if (found.some((entries) => entries === undefined)) return [];
  return found.flatMap((entries) => entries ?? []);
}

/** @returns the names a part consists of besides role words; `undefined` when it says something else too. */
function wholly(part: string, index: KnowledgeIndex): readonly NameEntry[] | undefined {
  const { value } = normalize(part);
  const hits = index.names.find(value);
  const strong = hits.filter(({ entries }) => entries.some(({ weak }) => !weak));
  // Weak names are tried last: 上银 also stands in 网上银行.
  if (!isRoleOnly(without(value, strong)) && !isRoleOnly(without(value, hits))) return undefined;
  return strong.flatMap(({ entries }) => entries.filter(({ weak }) => !weak));
}

function without(value: string, hits: readonly NameHit[]): string {
  let rest = '';
  let at = 0;
  for (const { start, end } of hits) {
    rest += value.slice(at, start);
    at = end;
  }
  return rest + value.slice(at);
}

function ownedBy(text: string, index: KnowledgeIndex): readonly NameEntry[] {
  if (text.length > LONGEST_COPYRIGHT) return [];
  const { value } = normalize(text);
  if (DISOWNS.test(value)) return [];
  return index.names
    .find(value)
    .slice(0, 1)
    .flatMap(({ entries }) => entries.filter(({ weak }) => !weak));
}

/** The page bears another name: a site in its title, another company in its copyright line, a title that is a sentence about the name. */
function namesSomebodyElse({ place, text }: IdentityText, own: readonly Presented[], index: KnowledgeIndex): boolean {
  if (place === 'title') {
    const parts = partsOf(text);
    const strange = parts.filter((part) => wholly(part, index) === undefined);
    if (strange.length === 0) return false;
    // A single part without any name (「您有一笔款项待处理」) says nothing of whose the page is.
    return parts.length > 1 || index.names.find(normalize(text).value).length > 0;
  }
  if (place === 'heading') {
    // 「拍拍金融催收短信怎么投诉」: a headline about a name, so the page is an article.
    return wholly(text.replace(/\s+/g, ' '), index) === undefined && mentions(text, index).length > 0;
  }
  if (place !== 'site-name' && place !== 'copyright') return false;
  if (presents({ place, text }, index).length > 0) return false;
  const bare = normalize(text).value.replace(OWNERSHIP_MARKS, ' ').trim();
  if (bare.length > LONGEST_NAME_OF_OTHER && place === 'copyright' && own.length > 0) return false;
  return !isRoleOnly(bare) && /[\u4E00-\u9FFF]{2}|[a-z]{3}/.test(bare);
}

/** Strong names that occur in a text, in whatever way. */
export function mentions(text: string, index: KnowledgeIndex): readonly NameEntry[] {
  return index.names.find(normalize(text).value).flatMap(({ entries }) => entries.filter(({ weak }) => !weak));
}
