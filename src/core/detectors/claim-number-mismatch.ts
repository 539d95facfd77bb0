import { claimedEntities } from '../index/knowledge-index';
import type { Institution } from '../knowledge';
import type { Evidence, NumberType } from '../types';
import type { Detector, DetectorContext } from './detector';

/** Numbers a reader is meant to ring. Short codes are public services; a 400 number or landline proves nothing alone. */
const CALLABLE: readonly NumberType[] = ['hotline', 'toll-free', 'mobile', 'landline', 'overseas'];
/** 卖家电话, 酒店前台: the number of somebody else, who is named as such. */
const OTHER_PARTY = /(?:卖家|商家|商户|店铺|门店|前台|酒店|航司|快递员|骑手|司机)[^,，。;；!！?？\d]{0,8}$/;
/** Characters before a number in which its owner may be named. */
const PARTY_REACH = 14;
/** Hotlines told to the reader: the first is the one to ring. */
const MOST_SHOWN = 3;

/** The claimed institution has recorded hotlines, the text gives numbers to ring, and none of them is its own. */
export const detectClaimNumberMismatch: Detector = (subject, context) => {
  const claimed = claimedEntities(subject.claims);
  const claim = subject.claims.find(({ entity }) => entity !== null && hotlines(entity, context).length > 0);
  if (!claim?.entity) return [];
  const { entity, name } = claim;
  const isOwn = (owner: string): boolean =>
    claimed.some((own) => context.index.sameHouse(own, owner)) ||
    context.index.entities.get(owner)?.sort === 'authority';
  const callable = subject.numbers.filter(
    ({ type, span: [start] }) =>
      CALLABLE.includes(type) && !OTHER_PARTY.test(subject.message.text.slice(Math.max(0, start - PARTY_REACH), start)),
  );
  if (callable.some(({ owner }) => owner !== undefined && isOwn(owner))) return [];
  return callable.map(
    ({ text, type, span }): Evidence => ({
      indicator: 'claim-number-mismatch',
      span,
      facts: {
        claimed: entity,
        name,
        number: text,
        type,
        officialNumbers: hotlines(entity, context).slice(0, MOST_SHOWN),
      },
    }),
  );
};

function hotlines(entity: string, { index }: DetectorContext): string[] {
  const indexed = index.entities.get(entity);
  return indexed?.sort === 'institution' ? ofInstitution(indexed.entity) : [];
}

function ofInstitution({ numbers }: Institution): string[] {
  return numbers.filter(({ role, confidence }) => role === 'hotline' && confidence !== 'low').map(({ value }) => value);
}
