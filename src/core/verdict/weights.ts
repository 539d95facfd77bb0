/**
 * Every weight of the engine, in log-odds. Set by hand from how often a sign stands in genuine and in scam messages
 * (docs/evaluation.md), coarse on purpose: a difference of 0.1 decides nothing.
 *
 * `suspicious` alone is the least sum that changes a level; `dangerous` needs a decisive sign, never a sum.
 */
import type { Evidence, Indicator, NumberType, ObfuscationSign, Payee, SenderType, Severity, UrlShape } from '../types';

/** From this sum on a message is suspicious. Two weak signs together stay below it, a weak and a middling one do not. */
export const SUSPICIOUS_FROM = 2;

/** What one indicator can add at most, however often it is seen. */
export const CAPS: Readonly<Partial<Record<Indicator, number>>> = {
  'official-domain': -2,
  'official-number': -0.3,
  'lookalike-domain': 8,
  'claim-domain-mismatch': 3,
  'unverified-name': 3,
  'claim-number-mismatch': 2.5,
  'url-shape': 3,
  'short-link': 0.3,
  'scam-pattern': 6,
  'personal-payee': 5,
  'collection-conduct': 3,
  'message-fields': 1.2,
  'statistical-model': 0.8,
};

const NUMBER_MISMATCH: Readonly<Partial<Record<NumberType, number>>> = {
  hotline: 2.1,
  overseas: 2.5,
  mobile: 1.4,
  // A 400 number or a landline alone never raises the level: lenders and their collectors have many.
  'toll-free': 0.5,
  landline: 0.5,
};

/** What alone makes `dangerous` weighs so much. */
const DECISIVE = 6;

const SHAPES: Readonly<Record<UrlShape, number>> = {
  'ip-literal': 2.2,
  userinfo: 2.5,
  punycode: 0.8,
  port: 0.6,
  'app-file': 2.2,
  'app-install': 2.2,
  'free-host': 0.8,
  'rare-suffix': 0.6,
  'other-scheme': 1.5,
  'redirect-parameter': 0.8,
  'poses-as-government': 2.6,
  'blocked-by-organisation': DECISIVE,
};
/** Schemes that run what follows in the page one is on: no notice links so. */
const RUNS = /^(?:javascript|data|vbscript)$/;
const RUNS_WEIGHT = 2.2;

const SEVERITIES: Readonly<Record<Severity, number>> = { info: 0, low: 0.4, medium: 1.2, high: 2.6 };
/** Against a claim; a mobile may be a collector's, an overseas number or an e-mail address is nobody's. */
const SENDERS: Readonly<Partial<Record<SenderType, number>>> = {
  mobile: 2,
  'virtual-mobile': 2.3,
  overseas: 2.6,
  email: 2.6,
  'toll-free': 1.2,
};
const FOREIGN_PORT = 0.8;

const PAYEES: Readonly<Record<Payee, number>> = {
  'bank-card': 3,
  mobile: 2.4,
  'private-account': 3,
  'qr-code': 2.4,
  'messenger-id': 2.4,
  // May be the lender's own corporate account: to be checked, not accused.
  'bank-account': 2,
};

const SIGNS: Readonly<Record<ObfuscationSign, number>> = {
  'zero-width': 0.9,
  'bidi-control': 0.9,
  'pinyin-gloss': 0.8,
  'split-words': 0.7,
  decoration: 0.6,
  'code-word': 1,
  'disguised-digits': 0.5,
  'disguised-link': 1,
  'mixed-script': 0.5,
  'lookalike-letters': 1,
};
/** Disguise is a strong hint but style too: alone it stays below suspicion. */
const MOST_OBFUSCATION = 1.6;

/** Reaches its cap below the least probability at which the model speaks: with one middling sign it makes suspicious. */
const MODEL = { neutral: 0.5, slope: 1.8 };

/** What the weight of a sign depends on besides itself. */
export interface WeighContext {
  /** The message claims the entity, or a name that may stand for it. */
  readonly claims: (entity: string) => boolean;
  readonly hasInstitution: boolean;
  readonly speaksOfLoans: boolean;
  /** It wants money, or what gives access to money: a card, an identity number, a code. */
  readonly wantsSomething: boolean;
  /** An address that may be misread earns no trust. */
  readonly readFromPicture: boolean;
}

export interface Weight {
  readonly weight: number;
  /** Alone enough for `dangerous`. */
  readonly decisive?: boolean;
  /** Alone enough for `suspicious`, whatever speaks for the message. */
  readonly alarming?: boolean;
}

/** The weight of one piece of evidence by itself, before caps. */
export function weightOf(evidence: Evidence, context: WeighContext): Weight {
  const aboutMoney = context.hasInstitution || context.speaksOfLoans;
  switch (evidence.indicator) {
    case 'official-domain': {
      const { role, confidence, open } = evidence.facts;
      const isOfficial = (role === 'official' || role === 'short-domain') && confidence === 'high' && !open;
      return { weight: isOfficial && !context.readFromPicture ? -2 : 0 };
    }
    case 'official-number':
      return { weight: -0.3 };
    case 'claim-domain-mismatch':
      return { weight: 3, alarming: true };
    case 'claim-number-mismatch':
      return { weight: NUMBER_MISMATCH[evidence.facts.type] ?? 0 };
    case 'brand-conflict':
      return { weight: 1.5 };
    case 'unverified-name':
      return evidence.facts.demand === 'none' ? { weight: 0.4 } : { weight: 2.6, alarming: true };
    case 'lookalike-domain': {
      const { structural, imitates } = evidence.facts;
      if (structural || context.claims(imitates)) return { weight: DECISIVE, decisive: true };
      return { weight: 2.5, alarming: true };
    }
    case 'url-shape': {
      const { shape } = evidence.facts;
      const installs = shape === 'app-file' || shape === 'app-install';
      const runs = shape === 'other-scheme' && RUNS.test(evidence.facts.detail);
      const poses = shape === 'poses-as-government';
      const blocked = shape === 'blocked-by-organisation';
      const decisive = blocked || (installs && aboutMoney) || (poses && (aboutMoney || context.wantsSomething));
      return { weight: runs ? RUNS_WEIGHT : SHAPES[shape], decisive, alarming: installs || runs || poses };
    }
    case 'short-link':
      return { weight: 0.3 };
    case 'scam-pattern':
      return evidence.facts.decisive
        ? { weight: DECISIVE, decisive: true }
        : { weight: SEVERITIES[evidence.facts.severity], alarming: evidence.facts.severity === 'high' };
    case 'sender-number': {
      const { speaks, type } = evidence.facts;
      return { weight: speaks === 'for' ? -0.2 : (SENDERS[type] ?? FOREIGN_PORT) };
    }
    case 'personal-payee': {
      const { payee } = evidence.facts;
      return { weight: PAYEES[payee], decisive: payee === 'bank-card' && aboutMoney, alarming: aboutMoney };
    }
    case 'collection-conduct':
      return { weight: 2.2, alarming: true };
    case 'message-fields':
      return { weight: 0.8 };
    case 'obfuscation':
      return {
        weight: Math.min(
          MOST_OBFUSCATION,
          evidence.facts.signs.reduce((sum, sign) => sum + SIGNS[sign], 0),
        ),
      };
    case 'statistical-model':
      return { weight: Math.max(0, evidence.facts.probability - MODEL.neutral) * MODEL.slope };
    default:
      return evidence satisfies never;
  }
}
