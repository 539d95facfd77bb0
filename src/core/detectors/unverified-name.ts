import { CASE_NUMBER } from '../text/case-number';
import type { EntityId, Evidence, Subject } from '../types';
import type { Detector, DetectorContext } from './detector';

const PAYMENT_DEMAND =
  /还款|还清|结清|付款|转账|汇款|打款|缴[纳费清]|支付(?!宝)|处理(?:欠款|逾期)|repay|pay (?:now|today|immediately)|settle|transfer/;

/** A name that no institution is known to bear, and what the message wants of the reader. */
export const detectUnverifiedName: Detector = (subject, context) =>
  subject.claims.flatMap(({ name, entity, status, span }): Evidence[] =>
    status === 'unverified' && entity !== null
      ? [{ indicator: 'unverified-name', span, facts: { name, entity, demand: demandOf(entity, subject, context) } }]
      : [],
  );

type Demand = Extract<Evidence, { indicator: 'unverified-name' }>['facts']['demand'];

/**
 * Links and numbers the registry knows lead to someone who can be asked; they are no demand of the nameless. An
 * affiliated domain is known but may carry anybody's page (a document service of the same house).
 */
function demandOf(entity: EntityId, { asked, numbers, text }: Subject, { links, index }: DetectorContext): Demand {
  if (asked) return 'none';
  if (links.some(({ owner, isGovernment }) => (!owner || owner.item.role === 'affiliated') && !isGovernment))
    return 'link';
  // Courts sign 法院 and give the number of the case and of the judge's desk.
  const indexed = index.entities.get(entity);
  const isAuthorityLike = indexed?.sort === 'unverified-name' && indexed.entity.sort === 'authority-like';
  if (isAuthorityLike && CASE_NUMBER.test(text.value)) return 'none';
  if (numbers.some(({ owner, type }) => owner === undefined && type !== 'short-code')) return 'number';
  return PAYMENT_DEMAND.test(text.value) ? 'payment' : 'none';
}
