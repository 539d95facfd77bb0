import type { EntityId } from '@/src/core/types';
import { knownCard, type Occasion, unknownCard } from './entity-card';
import { ownerToAsk } from './link-owner';
import { isImitation } from './link-sentence';
import { mainClaim } from './main-claim';
import { evidenceAbout, type Material } from './material';
import type { EntityCard } from './types';

/** A person reads one or two; the third is for "says A, imitates B, links to C". */
const MAX_CARDS = 3;

const IMITATED: Occasion = { as: 'imitated' };
const RESEMBLED: Occasion = { as: 'resembled' };
const NEAR: Occasion = { as: 'near' };
const NAMED: Occasion = { as: 'named' };

/** Cards of whom the text claims to be or was asked about, whom it imitates, and whose links it carries, in that order. */
export function entityCards(material: Material): readonly EntityCard[] {
  const { claims, links, asked } = material.verdict;
  const cards = new Map<string, EntityCard>();
  const add = (id: EntityId, occasion: Occasion) => {
    const card = cards.has(id) ? undefined : knownCard(id, occasion, material);
    if (card) cards.set(id, card);
  };

  const claim = mainClaim(claims) ?? (asked === 'name' ? claims[0] : undefined);
  if (claim?.entity) add(claim.entity, { as: 'named', written: claim.name });
  else if (claim) cards.set(`unknown ${claim.name}`, unknownCard(claim, material));
  for (const link of links) {
    if (!link.imitates) continue;
    const lookalike = evidenceAbout(material, link, 'lookalike-domain');
    add(link.imitates, lookalike && !isImitation(lookalike) ? RESEMBLED : IMITATED);
  }
  if (claim?.near) add(claim.near.entity, NEAR);
  for (const id of material.claimed) add(id, NAMED);
  for (const link of links) {
    const owner = ownerToAsk(link, material);
    if (owner) add(owner, NAMED);
  }
  if (asked === 'number') for (const { owner } of material.verdict.numbers) if (owner) add(owner, NAMED);
  // Whom a name of no known institution may stand for: the one to check with.
  if (asked === 'name' && claim?.entity) for (const id of standsFor(claim.entity, material)) add(id, NAMED);
  return [...cards.values()].slice(0, MAX_CARDS);
}

function standsFor(id: EntityId, { knowledge }: Material): readonly EntityId[] {
  const known = knowledge.entities.get(id);
  return known?.sort === 'unverified-name' ? known.entity.mayStandFor : [];
}
