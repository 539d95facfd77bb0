/** What imitations are called, over generated imitations of every registry domain. */
import { parse } from 'tldts';
import { beforeAll, describe, expect, test } from 'vitest';
import { createEngine } from '@/src/core/engine';
import type { DomainItem } from '@/src/core/knowledge';
import type { Level } from '@/src/core/types';
import { knowledge } from '@/src/knowledge';
import { seededRandom } from '../accuracy/seeded-random';
import { type Imitation, imitationsOf, type Technique } from './imitations';

const engine = createEngine(knowledge);
/** Different letters and places each; together some thirty thousand addresses. */
const ROUNDS = 2;
/** "labels under four characters count only when the message claims that brand". */
const SHORTEST_BY_ITSELF = 4;
/** Of all that is generated, by itself where its label is long enough, and in a message that claims the brand. */
const LEAST_FLAGGED = 0.97;

interface Owned {
  readonly name: string;
  readonly item: DomainItem;
}

const { institutions, authorities } = knowledge.registry;
const owned: readonly Owned[] = [...institutions, ...authorities].flatMap(({ names, domains }) =>
  domains.map((item) => ({ name: names[0]?.value ?? '', item })),
);
const registered = new Set(owned.map(({ item }) => item.value));

interface Judged extends Imitation {
  readonly domain: string;
  /** By itself, and in a message signed with the imitated name. */
  readonly alone: Level;
  readonly claimed: Level;
}

function judged({ name, item }: Owned, round: number): readonly Judged[] {
  const made = imitationsOf(item.value, seededRandom(`${item.value} ${round}`));
  return made.flatMap((imitation): Judged[] => {
    const { domain } = parse(imitation.host, { allowPrivateDomains: true });
    // A slip can hit another registered name: fenqile.com ↔ fenqi.com.
    if (domain === null || registered.has(domain)) return [];
    const text = `【${name}】您的账单已出，请点击 ${imitation.address} 查看。`;
    return [
      {
        ...imitation,
        domain: item.value,
        alone: engine.judgeUrl(imitation.address).level,
        claimed: engine.analyze({ text }).level,
      },
    ];
  });
}

const isFlagged = (level: Level): boolean => level === 'suspicious' || level === 'dangerous';

function labelOf(domain: string): string {
  return parse(domain, { allowPrivateDomains: true }).domainWithoutSuffix ?? '';
}

/** Missed by technique, with examples: what a contributor needs when the share falls. */
function misses(judgements: readonly Judged[], level: 'alone' | 'claimed'): string {
  const missed = judgements.filter((one) => !isFlagged(one[level]));
  const techniques = [...new Set(missed.map(({ technique }) => technique))];
  return techniques
    .map((technique) => {
      const of = missed.filter((one) => one.technique === technique);
      return `${technique} ${of.length}: ${of
        .slice(0, 5)
        .map(({ domain, address }) => `${domain} as ${address}`)
        .join(', ')}`;
    })
    .join('\n');
}

function shareFlagged(judgements: readonly Judged[], level: 'alone' | 'claimed'): number {
  return judgements.filter((one) => isFlagged(one[level])).length / judgements.length;
}

describe('imitations', () => {
  let all: readonly Judged[] = [];
  let ofOfficial: readonly Judged[] = [];
  beforeAll(() => {
    const rounds = Array.from({ length: ROUNDS }, (_, round) => round);
    all = owned.flatMap((one) => rounds.flatMap((round) => judged(one, round)));
    const official = new Set(owned.filter(({ item }) => item.role === 'official').map(({ item }) => item.value));
    ofOfficial = all.filter(({ domain }) => official.has(domain));
  }, 120_000);

  test('are made of every domain by every technique', () => {
    expect(new Set(all.map(({ domain }) => domain)).size).toBe(registered.size);
    const made = new Map<Technique, number>();
    for (const { technique } of ofOfficial) made.set(technique, (made.get(technique) ?? 0) + 1);
    expect(made.size).toBe(15);
    expect(Math.min(...made.values())).toBeGreaterThan(400);
    expect(new Set(all.map(({ address }) => address)).size).toBeGreaterThan(25_000);
  });

  test('none is ever official', () => {
    const found = all.filter(({ alone, claimed }) => alone === 'official' || claimed === 'official');
    expect(found.map(({ address }) => address)).toEqual([]);
  });

  test(`of official domains ${LEAST_FLAGGED * 100} % are flagged by themselves`, () => {
    const long = ofOfficial.filter(({ domain }) => labelOf(domain).length >= SHORTEST_BY_ITSELF);
    expect(long.length).toBeGreaterThan(8_000);
    expect(shareFlagged(long, 'alone'), misses(long, 'alone')).toBeGreaterThanOrEqual(LEAST_FLAGGED);
  });

  test(`of official domains ${LEAST_FLAGGED * 100} % are flagged in a message that claims the brand`, () => {
    expect(shareFlagged(ofOfficial, 'claimed'), misses(ofOfficial, 'claimed')).toBeGreaterThanOrEqual(LEAST_FLAGGED);
  });

  test('built ones are called what they are: dangerous, and by their technique', () => {
    const built: readonly Technique[] = ['homoglyph', 'embedding-subdomain', 'userinfo', 'combosquat-hyphen'];
    const claimed = ofOfficial.filter(({ technique }) => built.includes(technique));
    const dangerous = claimed.filter((one) => one.claimed === 'dangerous');
    expect(dangerous.length / claimed.length).toBeGreaterThanOrEqual(LEAST_FLAGGED);
  });
});

describe('what the registry holds', () => {
  const inRole = (...roles: readonly DomainItem['role'][]) => owned.filter(({ item }) => roles.includes(item.role));
  const levelsOf = ({ name, item }: Owned): readonly Level[] => [
    engine.judgeUrl(`https://${item.value}/`).level,
    engine.judgeUrl(`http://www.${item.value}/a/b?c=d`).level,
    engine.analyze({ text: `【${name}】您的账单已出，详情见 https://www.${item.value}/ 。` }).level,
  ];

  test.each([
    ['official', 300],
    ['short-domain', 5],
    ['affiliated', 600],
    ['historic', 20],
  ] as const)('no %s domain is flagged', (role, least) => {
    const found = inRole(role);
    expect(found.length).toBeGreaterThanOrEqual(least);
    const flagged = found.filter((one) => levelsOf(one).some(isFlagged));
    expect(flagged.map(({ item }) => item.value)).toEqual([]);
  });

  test('only official and short domains of high confidence are called official', () => {
    const called = owned.filter((one) => levelsOf(one).includes('official'));
    expect(called.length).toBeGreaterThan(150);
    // A domain can stand in two entries: its best standing counts.
    const deserving = new Set(
      inRole('official', 'short-domain').flatMap(({ item }) => (item.confidence === 'high' ? [item.value] : [])),
    );
    expect(called.map(({ item }) => item.value).filter((value) => !deserving.has(value))).toEqual([]);
  });
});
