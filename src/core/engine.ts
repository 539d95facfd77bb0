/** The engine: Message → Subject → Evidence[] → Verdict. Pure; no clock, no network, no browser. */
import { detectBrandConflict } from './detectors/brand-conflict';
import { detectClaimDomainMismatch } from './detectors/claim-domain-mismatch';
import { detectClaimNumberMismatch } from './detectors/claim-number-mismatch';
import { collectionConductDetector } from './detectors/collection-conduct';
import type { Detector } from './detectors/detector';
import { detectLookalikeDomain } from './detectors/lookalike-domain';
import { detectMessageFields } from './detectors/message-fields';
import { detectObfuscation } from './detectors/obfuscation';
import { detectOfficialDomain } from './detectors/official-domain';
import { detectOfficialNumber } from './detectors/official-number';
import { detectPersonalPayee } from './detectors/personal-payee';
import { scamPatternDetector } from './detectors/scam-pattern';
import { detectSenderNumber } from './detectors/sender-number';
import { detectShortLink } from './detectors/short-link';
import { statisticalModelDetector } from './detectors/statistical-model';
import { detectUnverifiedName } from './detectors/unverified-name';
import { detectUrlShape } from './detectors/url-shape';
import { claimedEntities, indexKnowledge, type KnowledgeIndex } from './index/knowledge-index';
import type { Knowledge } from './knowledge';
import { judgePage, type PageVerdict } from './page/judge-page';
import type { PageFacts } from './page/page-facts';
import { type PageLink, type ShownElsewhere, shownElsewhere } from './page/shown-elsewhere';
import { parseAddress, parseMessage } from './subject';
import { LOAN_WORDS } from './text/loan-words';
import type {
  AdviceId,
  EntityId,
  Evidence,
  Indicator,
  Kind,
  Message,
  Subject,
  Verdict,
  WeighedEvidence,
} from './types';
import { type LinkFacts, linkFacts } from './url/link-facts';
import { advise } from './verdict/advise';
import { decide } from './verdict/decide';
import { judgeLinks } from './verdict/judge-links';
import { kindOf } from './verdict/kind';
import { weigh } from './verdict/weigh';
import type { WeighContext } from './verdict/weights';

export interface Engine {
  /** Judges any pasted text: a message, or a bare name, number or address. Never throws on text. */
  analyze(message: Message): Verdict;
  /** Judges one address, whatever its scheme. */
  judgeUrl(address: string): Verdict;
  /** Judges what a page shows of itself against where it stands. */
  judgePage(facts: PageFacts): PageVerdict;
  /** The visible text of a link shows an official address that the link does not lead to. */
  shownElsewhere(link: PageLink): ShownElsewhere | undefined;
}

/** Money, or what gives access to it. */
const WANTS = /身份证|银行卡|卡号|密码|验证码|缴|付款|支付|罚款|转账|更新.{0,8}信息|card|password|code|\bpay\b/;

/** Detectors that need nothing but the subject and the registry. Order is of no consequence. */
const DETECTORS: readonly Detector[] = [
  detectOfficialDomain,
  detectOfficialNumber,
  detectLookalikeDomain,
  detectClaimDomainMismatch,
  detectClaimNumberMismatch,
  detectBrandConflict,
  detectUnverifiedName,
  detectUrlShape,
  detectShortLink,
  detectSenderNumber,
  detectPersonalPayee,
  detectMessageFields,
  detectObfuscation,
];

const NONE: ReadonlySet<Indicator> = new Set();

/**
 * Prepares the knowledge once (tens of milliseconds at most); judging is then microseconds.
 *
 * @param silenced indicators whose evidence is thrown away: what a detector earns is measured without it.
 */
export function createEngine(knowledge: Knowledge, silenced: ReadonlySet<Indicator> = NONE): Engine {
  const index = indexKnowledge(knowledge.registry, knowledge.blocklist);
  const courts = new Set(knowledge.registry.authorities.filter(isCourt).map(({ id }) => id));
  const detectPatterns = scamPatternDetector(knowledge.rules);
  const detectConduct = collectionConductDetector(knowledge.provisions);
  const detectModel = knowledge.model && statisticalModelDetector(knowledge.model);
  const adviceOf = adviceByRule(knowledge);

  const judge = (subject: Subject): Verdict => {
    const facts = subject.links.map((link) => linkFacts(link, subject.claims, index));
    const known = { index, links: facts };
    const found: Evidence[] = [];
    for (const detect of DETECTORS) for (const one of detect(subject, known)) found.push(one);
    const context = weighContext(subject, index);
    const links = judgeLinks(facts, found, context.claims, context.readFromPicture);
    let kind: Kind = subject.asked ? 'other' : kindOf(subject, links, courts);
    if (!subject.asked) {
      const judged = { links, numbers: subject.numbers };
      const conduct = detectConduct(subject, judged, kind);
      // 「公安执法人员已上门取证」 names no debt, but only a collector writes so.
      if (kind === 'other' && conduct.length > 0) kind = 'collection';
      found.push(...detectPatterns(subject, judged), ...conduct);
      if (detectModel) found.push(...detectModel(subject));
    }
    const weighed = weigh(
      silenced.size === 0 ? found : found.filter(({ indicator }) => !silenced.has(indicator)),
      context,
    );
    const level = decide(weighed, subject, links, index);
    return {
      level,
      kind,
      score: weighed.score,
      ...(subject.asked && { asked: subject.asked }),
      ...(subject.message.readFrom && { readFrom: subject.message.readFrom }),
      claims: subject.claims,
      links,
      numbers: subject.numbers,
      fields: subject.fields,
      evidence: weighed.evidence,
      advice: advise({
        level,
        kind,
        ...(subject.asked && { asked: subject.asked }),
        evidence: weighed.evidence,
        hasLink: links.length > 0,
        hasUnknownLink: links.some((link) => link.level !== 'official'),
        hasNumber: subject.numbers.some(({ owner, type }) => owner === undefined && type !== 'short-code'),
        hasInstitution: context.hasInstitution || pointsToOwner(subject, facts),
        fromKnowledge: weighed.evidence.flatMap((one) => adviceOf(one)),
      }),
      knowledgeVersion: knowledge.version,
      truncated: subject.truncated,
    };
  };
  return {
    analyze: (message) => judge(parseMessage(message, index)),
    judgeUrl: (address) => judge(parseAddress(address, index)),
    judgePage: (facts) => judgePage(facts, index),
    shownElsewhere: (link) => shownElsewhere(link, index),
  };
}

function weighContext({ claims, text, message }: Subject, index: KnowledgeIndex): WeighContext {
  const named = new Set<EntityId>(claimedEntities(claims));
  for (const { near } of claims) if (near) named.add(near.entity);
  for (const entity of [...named]) {
    const indexed = index.entities.get(entity);
    if (indexed?.sort === 'unverified-name') for (const other of indexed.entity.mayStandFor) named.add(other);
  }
  return {
    claims: (entity) => [...named].some((own) => index.sameHouse(own, entity)),
    hasInstitution: claims.some(({ entity }) => index.entities.get(entity ?? '')?.sort === 'institution'),
    speaksOfLoans: LOAN_WORDS.test(text.value),
    wantsSomething: WANTS.test(text.value),
    readFromPicture: message.readFrom === 'picture',
  };
}

/** An owner or an imitated institution can be asked, also where the text names nobody. */
function pointsToOwner({ numbers }: Subject, links: readonly LinkFacts[]): boolean {
  return (
    // Of an affiliated domain the house is known, not which of its firms one would ask.
    links.some(({ owner, lookalike }) => lookalike || (owner && owner.item.role !== 'affiliated')) ||
    numbers.some(({ owner }) => owner !== undefined)
  );
}

function isCourt({ domains }: { readonly domains: readonly { readonly value: string }[] }): boolean {
  return domains.some(({ value }) => value === 'court.gov.cn');
}

function adviceByRule({ rules, provisions }: Knowledge): (evidence: WeighedEvidence) => readonly AdviceId[] {
  const ofRule = new Map(rules.map(({ id, advice }) => [id, advice]));
  const ofProvision = new Map(provisions.map(({ id, advice }) => [id, advice]));
  return (evidence) => {
    if (evidence.indicator === 'scam-pattern') return ofRule.get(evidence.facts.rule) ?? [];
    if (evidence.indicator === 'collection-conduct') return ofProvision.get(evidence.facts.provision) ?? [];
    return [];
  };
}
