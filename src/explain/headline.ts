import type { Level } from '@/src/core/types';
import { askedHeadline } from './asked-headline';
import { entityName } from './entity-name';
import { linkHeadline } from './link-headline';
import { mainClaim } from './main-claim';
import type { Material } from './material';
import type { RankedReason } from './reasons';

/** The one most damning reason, or the honest answer to what was asked. */
export function headlineOf(material: Material, reasons: readonly RankedReason[]): string {
  const { verdict, words } = material;
  const top = reasons[0];
  if (isFlagged(verdict.level) && top) return damning(top, material);
  if (verdict.asked) return askedHeadline(material);
  if (material.text.trim() === '') return words.answers.empty;
  return verdict.level === 'official' ? officialHeadline(material) : honestHeadline(material);
}

function isFlagged(level: Level): boolean {
  return level === 'dangerous' || level === 'suspicious';
}

function damning({ evidence, headline }: RankedReason, { knowledge, words }: Material): string {
  if (evidence.indicator !== 'collection-conduct') return headline;
  const provision = knowledge.provisions.get(evidence.facts.provision);
  return provision?.force === 'fact' ? words.answers.misstated(headline) : words.answers.conduct(headline);
}

function officialHeadline(material: Material): string {
  const { verdict, words } = material;
  const owners = new Set(verdict.links.flatMap(({ owner }) => (owner ? [entityName(material, owner)] : [])));
  return words.answers.officialLink({ owners: [...owners], kind: verdict.kind });
}

/** Nothing speaks against it and nothing proves it: what can be said most usefully. */
function honestHeadline(material: Material): string {
  const { verdict, words, knowledge } = material;
  const { answers } = words;
  if (verdict.kind === 'loan-ad') return answers.ad;
  if (verdict.kind === 'verification-code') return answers.code;
  if (verdict.kind === 'court') return answers.court;
  const link = verdict.links[0];
  if (link) return linkHeadline(link, material);
  const claim = mainClaim(verdict.claims);
  if (!claim) return answers.nothingToHold;
  if (claim.near) return answers.claimNear(claim.name, entityName(material, claim.near.entity));
  const known = claim.entity === null ? undefined : knowledge.entities.get(claim.entity);
  if (!known || known.sort === 'unverified-name') return answers.claimNotHeld(claim.name);
  const name = entityName(material, known.entity.id);
  return known.sort === 'institution' ? answers.claimOnly(name) : answers.claimAuthority(name);
}
