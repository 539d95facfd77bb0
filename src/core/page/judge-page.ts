/**
 * Is this page whose it says it is? Two things must come together before a person is disturbed: the page presents itself
 * as an institution whose domains are recorded, from a host that is none of them; and it asks for something that cannot be
 * taken back. Either alone is every article and every shop.
 */
import { type DomainOwner, GOVERNMENT_HOST, ownership } from '../index/domains';
import type { KnowledgeIndex } from '../index/knowledge-index';
import type { EntityId, Technique } from '../types';
import { type CanonicalUrl, canonicalizeUrl } from '../url/canonicalize';
import type { CodePayload } from './code-payload';
import { mentions, type PageClaim, pageClaims } from './page-claim';
import type { AskedFor, PageFacts } from './page-facts';

export interface PageVerdict {
  /** The host is one of high confidence of somebody the registry holds: nothing on it is warned of. */
  readonly isOfficial: boolean;
  readonly warning: 'none' | 'banner' | 'interstitial';
  /** Who the page says it is, where the host contradicts it. */
  readonly claim?: PageClaim;
  readonly imitates?: { readonly entity: EntityId; readonly official: string; readonly technique: Technique };
  /** What it asks for that cannot be taken back; only with a warning. */
  readonly asksFor: readonly AskedFor[];
  /** A form for name, phone and address under the name of a lender that has nothing to do with the host. */
  readonly leadForm?: { readonly entity: EntityId; readonly name: string };
  /** What the form guard watches. */
  readonly guard: readonly AskedFor[];
  /** Doubtful, and nothing asked for yet that could be read: QR codes on it would decide. */
  readonly wantsCodes: boolean;
  /** The code that decided. */
  readonly code?: CodePayload;
}

/** What does harm the moment it is given. */
const IRREVOCABLE: ReadonlySet<AskedFor> = new Set([
  'id-card',
  'bank-card',
  'cvv',
  'password',
  'sms-code',
  'payment-qr',
  'scan-code',
  'account-transfer',
  'app-file',
]);
/** Any shop shows a payment company's name beside its QR code or account: there it is a way to pay, not a claim. */
const OF_EVERY_SHOP: ReadonlySet<AskedFor> = new Set(['payment-qr', 'scan-code', 'account-transfer']);

/** Nothing that is typed or sent by a form. */
const NO_FIELD: ReadonlySet<AskedFor> = new Set(['payment-qr', 'scan-code', 'account-transfer', 'app-file']);

/** Machines of one's own and of a house's own network: no one can send a stranger there. Whole addresses: `10.pay-x.top` is a name. */
const PRIVATE_HOST =
  /^(?:localhost|[^.]+|.*\.(?:local|localhost|internal|lan|home\.arpa|test)|(?:127|10)(?:\.\d+){3}|(?:192\.168|169\.254|172\.(?:1[6-9]|2\d|3[01]))(?:\.\d+){2}|\[(?:::1|f[cde].*)\])$/;

/** Where codes on honest pages lead too: an account to follow, an app in a store. */
const EVERYDAY_CODE =
  /^https?:\/\/(?:(?:mp\.)?weixin\.qq\.com\/(?:[rqs]\/|cgi-bin)|(?:apps|itunes)\.apple\.com\/|play\.google\.com\/|a\.app\.qq\.com\/|appgallery\.huawei\.com\/)/i;

const NOTHING: PageVerdict = { isOfficial: false, warning: 'none', asksFor: [], guard: [], wantsCodes: false };

export function judgePage(facts: PageFacts, index: KnowledgeIndex): PageVerdict {
  const url = canonicalizeUrl(facts.address);
  if (!url || !/^https?$/.test(url.scheme) || PRIVATE_HOST.test(url.host)) return NOTHING;
  const owners = index.domains.ownersOf(url.registrableDomain);
  if (GOVERNMENT_HOST.test(url.host) || owners.some((owner) => isOwn(owner, url))) {
    return { ...NOTHING, isOfficial: owners.some((owner) => isOfficialOwner(owner, url)) || owners.length === 0 };
  }
  const isTheirs = (entity: EntityId) => owners.some((owner) => index.sameHouse(owner.entity, entity));
  const claims = pageClaims(facts.identity, index).filter(({ entity }) => !isTheirs(entity));
  const claim = claims.find((candidate) => isContradicted(candidate, index));
  const isWanted = (one: AskedFor) => IRREVOCABLE.has(one) && !(claim && isWayToPay(claim, one, index));
  const code = facts.codes?.find((payload) => isWanted(askedBy(payload)) && !isHarmless(payload, index));
  const asked = [...new Set([...facts.asksFor, ...(code ? [askedBy(code)] : [])])].filter(isWanted);
  const lookalike = index.findLookalike(url, new Set(claims.map(({ entity }) => entity)));
  // Of a page that does not say whose it is, the address speaks; but only together with a code to pay with.
  const isPosing = claim !== undefined || (lookalike !== undefined && code !== undefined);
  if (!isPosing || asked.length === 0) {
    const wantsCodes =
      (claim !== undefined && isWanted('payment-qr')) || (claim === undefined && lookalike !== undefined);
    return { ...withLeadForm(facts, claims, isTheirs, index), wantsCodes };
  }
  return {
    isOfficial: false,
    warning: lookalike && claim && claim.status !== 'unverified' ? 'interstitial' : 'banner',
    ...(claim && { claim }),
    ...(lookalike && {
      imitates: {
        entity: lookalike.target.entity,
        official: lookalike.target.domain,
        technique: lookalike.technique,
      },
    }),
    asksFor: asked,
    guard: facts.asksFor.filter((one) => !NO_FIELD.has(one)),
    wantsCodes: false,
    ...(code && { code }),
  };
}

function askedBy({ sort }: CodePayload): AskedFor {
  return sort === 'payment' ? 'payment-qr' : 'scan-code';
}

/** Leads to somebody the registry holds, or where codes lead on pages of every sort. */
function isHarmless(payload: CodePayload, index: KnowledgeIndex): boolean {
  if (payload.sort === 'payment') return false;
  const url = canonicalizeUrl(payload.address);
  if (!url || EVERYDAY_CODE.test(url.href)) return true;
  return index.domains.ownersOf(url.registrableDomain).some((owner) => isOfficialOwner(owner, url));
}

/** The registry's own part of the domain, whatever its role; a lapsed one may be anybody's by now. */
function isOwn({ item }: DomainOwner, { host, pathname }: CanonicalUrl): boolean {
  return (
    item.role !== 'historic' && item.confidence !== 'low' && ownership(item, host, pathname === '/') !== 'user-content'
  );
}

function isOfficialOwner(owner: DomainOwner, url: CanonicalUrl): boolean {
  const { role, confidence } = owner.item;
  return isOwn(owner, url) && confidence === 'high' && (role === 'official' || role === 'short-domain');
}

/**
 * An institution or authority without a recorded domain cannot be contradicted. Of a name that no institution is known to
 * bear every host is as good as any other: that it asks for a card is what is told. Everyday terms are no names.
 */
function isContradicted({ entity }: PageClaim, { entities }: KnowledgeIndex): boolean {
  const indexed = entities.get(entity);
  if (!indexed) return false;
  if (indexed.sort === 'unverified-name') return indexed.entity.sort !== 'generic';
  return indexed.entity.domains.some(
    ({ role, confidence }) => (role === 'official' || role === 'short-domain') && confidence !== 'low',
  );
}

function isWayToPay({ entity }: PageClaim, asked: AskedFor, { entities }: KnowledgeIndex): boolean {
  const indexed = entities.get(entity);
  return OF_EVERY_SHOP.has(asked) && indexed?.sort === 'institution' && indexed.entity.kind === 'payment';
}

/** Name and phone under a claimed name; under one that is merely written about, the home address too. */
function withLeadForm(
  { identity, asksFor }: PageFacts,
  claims: readonly PageClaim[],
  isTheirs: (entity: EntityId) => boolean,
  index: KnowledgeIndex,
): PageVerdict {
  const asks = (one: AskedFor) => asksFor.includes(one);
  if (!asks('name') || !asks('phone')) return NOTHING;
  const spokenOf = asks('address')
    ? identity
        .filter(({ place }) => place === 'title' || place === 'heading' || place === 'site-name')
        .flatMap(({ text }) => mentions(text, index))
    : [];
  const lender = [...claims, ...spokenOf].find(({ entity }) => isLender(entity, index) && !isTheirs(entity));
  if (!lender) return NOTHING;
  return {
    ...NOTHING,
    leadForm: { entity: lender.entity, name: lender.name },
    guard: asksFor.filter((one) => one === 'name' || one === 'phone' || one === 'address' || one === 'id-card'),
  };
}

function isLender(entity: EntityId, { entities }: KnowledgeIndex): boolean {
  const indexed = entities.get(entity);
  if (indexed?.sort === 'institution') return indexed.entity.kind !== 'payment';
  return indexed?.sort === 'unverified-name' && indexed.entity.sort !== 'generic';
}
