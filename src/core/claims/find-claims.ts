/** Whom the message says it is from. */
import type { EntityIndex } from '../index/entities';
import type { NameEntry, NameHit, NameIndex } from '../index/names';
import type { NormalizedText } from '../text/normalize';
import type { Claim, ClaimPlace } from '../types';
import { asksAbout, isQuestionOnly, looksLikeInstitution, questionIn } from './asked';
import type { NearestName } from './near-name';
import { type Signature, signatures } from './signature';

export interface ClaimIndexes {
  readonly names: NameIndex;
  readonly entities: EntityIndex;
  readonly nearestName: NearestName;
}

/** What may stand behind a name in a signature without making it another name: 招联金融客服. */
const ROLE_WORDS =
  /^(?:信用卡中心|信用卡|消费金融|客户服务中心|客服中心|客服|官方|官网|中心|服务|提醒|通知|温馨提示|贷后管理|贷后|催收|法务部?|还款|贷款|金融|app|平台|科技|总行|.{2,6}分行|.{2,6}支行|股份有限公司|有限责任公司|有限公司)+$/;

/** Directly before a name: the text speaks as it or of the reader's dealings with it. */
const SPEAKS_BEFORE =
  /(?:我是|这里是|我司|我们是|您在|你在|在|您的|你的|尊敬的|来自|您于|代表|受|your |from |with |this is |behalf of )$/;
/** Directly behind it. */
const SPEAKS_AFTER =
  /^(?:app)?(?:的)?(?:官方|平台)?(?:客服|官方|提醒|通知|温馨提示|提示您|贷后|催收|法务|风控|信贷|委托|工作人员|专员|用户|客户|借款|贷款|欠款|账单|逾期|订单|账户|额度|信用卡|分期|的?产品|[:,] ?(?:您|尊敬|你)| (?:loan|account|customer|debt|bank card))/;
/** The name is a way to pay or to look, not the speaker: 通过支付宝还款, 登录招商银行app. */
const CHANNEL_BEFORE =
  /(?:通过|使用|打开|登录|登陆|下载|支持|绑定|搜索|关注|进入|前往|例如|比如|或|、|\/|假冒|冒充|仿冒|谨防|via |through |open |use )$/;
const CHANNEL_AFTER = /^(?:app|支付|扫码|转账|小程序|公众号|钱包|还款|付款|缴费|银行卡|卡号|储蓄卡|等)/;
/** Characters looked at before a name and behind it: as many as the longest words above have, with what may stand between. */
const BEFORE = 10;
const AFTER = 16;
/** A name this close to the start, with what looks like a sentence behind it, introduces the speaker. */
const INTRODUCTION = 2;
/** A list of banks is no list of senders; what a person reads stays short. */
const MAX_CLAIMS = 12;

/** Claims in order of appearance; a bare name asked about is the only claim then. */
export function findClaims(text: NormalizedText, indexes: ClaimIndexes): readonly Claim[] {
  const { value } = text;
  const named = namedInQuestion(text, indexes);
  if (named) return [named];
  const asked = asksAbout(value);
  if (asked) {
    const claim = askedClaim(text, asked.start, asked.words, asked.isQuestion, indexes);
    if (claim) return [claim];
  }
  const signed = signatures(value);
  const claims = signed.flatMap((signature) => signatureClaims(text, signature, indexes));
  for (const hit of indexes.names.find(value)) {
    if (claims.length >= MAX_CLAIMS) break;
    if (signed.some(({ start, end }) => hit.start >= start && hit.end <= end)) continue;
    if (!speaks(value, hit, signed.length > 0)) continue;
    const fresh = hit.entries.filter(({ entity }) => !claims.some((claim) => claim.entity === entity));
    const best = fresh[0];
    if (best && fresh.length === hit.entries.length) claims.push(claimOf(text, hit, best, 'identity', indexes));
  }
  return claims;
}

function speaks(value: string, { start, end, entries }: NameHit, isSigned: boolean): boolean {
  const before = value.slice(Math.max(0, start - BEFORE), start);
  const after = value.slice(end, end + AFTER);
  if (CHANNEL_BEFORE.test(before)) return false;
  const speaksBefore = SPEAKS_BEFORE.test(before);
  const speaksAfter = SPEAKS_AFTER.test(after);
  if (entries.every(({ weak }) => weak)) return !isSigned && speaksBefore && speaksAfter;
  if (speaksAfter) return true;
  if (CHANNEL_AFTER.test(after)) return false;
  return speaksBefore || (start <= INTRODUCTION && !isSigned && after.length > 0);
}

function signatureClaims(text: NormalizedText, signature: Signature, indexes: ClaimIndexes): Claim[] {
  const { words, start } = signature;
  const whole = { start, end: signature.end, entries: indexes.names.exactly(words) };
  if (whole.entries[0]) return [claimOf(text, whole, whole.entries[0], 'signature', indexes)];
  const inside = indexes.names.find(words).filter(({ entries }) => entries.some(({ weak }) => !weak));
  const [first] = inside;
  const entry = first?.entries.find(({ weak }) => !weak);
  if (first && entry) {
    const isUnverified = indexes.entities.get(entry.entity)?.sort === 'unverified-name';
    const rest = words.slice(0, first.start) + words.slice(first.end);
    // An unverified name is one only as the whole signature; round a registered name anything may stand.
    if (!isUnverified || ROLE_WORDS.test(rest)) {
      return [
        claimOf(
          text,
          { start: start + first.start, end: start + first.end, entries: [entry] },
          entry,
          'signature',
          indexes,
        ),
      ];
    }
  }
  const weak = indexes.names.find(words).find((hit) => hit.start === 0 && ROLE_WORDS.test(words.slice(hit.end)));
  if (weak?.entries[0])
    return [claimOf(text, { ...weak, start, end: start + weak.end }, weak.entries[0], 'signature', indexes)];
  return [unknownClaim(text, start, signature.end, words, 'signature', indexes)];
}

/** A name of the registry and question words, whatever the name ends in (…有限公司是真的吗) and however long it is. */
function namedInQuestion(text: NormalizedText, indexes: ClaimIndexes): Claim | undefined {
  const question = questionIn(text.value);
  if (!question) return undefined;
  const { start, words } = question;
  const [whole] = indexes.names.exactly(words);
  if (whole) return claimOf(text, { start, end: start + words.length, entries: [whole] }, whole, 'asked', indexes);
  const hit = indexes.names.find(words).find((one) => one.start === 0 && isQuestionOnly(words.slice(one.end)));
  const entry = hit?.entries[0];
  return hit && entry && claimOf(text, { ...hit, start, end: start + hit.end }, entry, 'asked', indexes);
}

function askedClaim(
  text: NormalizedText,
  start: number,
  words: string,
  isQuestion: boolean,
  indexes: ClaimIndexes,
): Claim | undefined {
  const end = start + words.length;
  const [entry] = indexes.names.exactly(words);
  if (entry) return claimOf(text, { start, end, entries: [entry] }, entry, 'asked', indexes);
  const [hit] = indexes.names.find(words);
  if (hit?.entries[0] && hit.start === 0 && ROLE_WORDS.test(words.slice(hit.end))) {
    return claimOf(text, { ...hit, start, end }, hit.entries[0], 'asked', indexes);
  }
  if (!isQuestion && !looksLikeInstitution(words)) return undefined;
  return unknownClaim(text, start, end, words, 'asked', indexes);
}

function claimOf(
  text: NormalizedText,
  hit: NameHit,
  entry: NameEntry,
  place: ClaimPlace,
  { entities }: ClaimIndexes,
): Claim {
  return {
    name: entry.name,
    span: text.toOriginal(hit.start, hit.end),
    place,
    status: entities.get(entry.entity)?.status ?? 'unknown',
    entity: entry.entity,
  };
}

function unknownClaim(
  text: NormalizedText,
  start: number,
  end: number,
  words: string,
  place: ClaimPlace,
  indexes: ClaimIndexes,
): Claim {
  const near = indexes.nearestName(words);
  const span = text.toOriginal(start, end);
  return {
    // As written: a Taiwan reader should find the name in the script it came in.
    name: text.original.slice(...span),
    span,
    place,
    status: 'unknown',
    entity: null,
    ...(near && { near: { entity: near.entity, name: near.name } }),
  };
}
