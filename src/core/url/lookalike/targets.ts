/** What is protected: the official domains of the registry, ready to be compared with. */
import type { DomainItem, Registry } from '../../knowledge';
import type { EntityId } from '../../types';
import { hostParts } from '../registrable-domain';
import { skeletonOf } from './skeleton';

export interface Target {
  readonly entity: EntityId;
  readonly domain: string;
  /** The label that carries the brand: `ppdai` of ppdai.com, or a brand written in pinyin. */
  readonly label: string;
  readonly suffix: string;
  /** `pinyin`: the label is the Chinese name spelt out, which others may bear. */
  readonly sort: 'domain' | 'pinyin';
  /** An everyday word or abbreviation: counts only beside a telling word or the brand's own claim. */
  readonly common: boolean;
}

export interface Targets {
  /** Registrable domains of the registry, whatever their role: never a lookalike of anything. */
  readonly known: ReadonlySet<string>;
  readonly byLabel: ReadonlyMap<string, readonly Target[]>;
  readonly byDomain: ReadonlyMap<string, Target>;
  readonly bySkeleton: ReadonlyMap<string, readonly Target[]>;
  /** Each label with one character left out, to the labels it came from. */
  readonly byDeletion: ReadonlyMap<string, readonly Target[]>;
  readonly longest: number;
}

/** Below this a label is too common to mean the brand without its claim (jd, 58, mi, boc: Chromium's minimum is similar). */
export const SHORTEST_LABEL = 4;
/** Edit distance is meaningless on shorter labels: vivo is one letter from vino. */
export const SHORTEST_TYPO = 5;
const SHORTEST_PINYIN = 6;

/**
 * Labels that others bear too: words, names, pinyin of everyday words, and houses that own their name under many
 * suffixes. Beside a telling word they are an imitation; with a filler or another suffix they are not yet one.
 */
const COMMON_LABELS = new Set([
  // Words and names: honor societies, didi a given name, vivo a telecom in Brazil.
  ...[
    'honor',
    'didi',
    'vivo',
    'oppo',
    'famc',
    'qifu',
    'fbank',
    'onebank',
    'chinabank',
    'zhongan',
    'haohuan',
    'pingan',
    'lexin',
    'huifu',
  ],
  // Worldwide houses: huawei.ru, hsbc.co.uk and unionpay.hk are their own.
  ...['xiaomi', 'huawei', 'hsbc', 'ctrip', 'cinda', 'suning', 'meituan', 'webank', 'unionpay', 'alipay', 'douyin'],
]);

export function indexTargets(registry: Registry): Targets {
  const known = new Set<string>();
  const targets: Target[] = [];
  const byDomain = new Map<string, Target>();
  const add = (target: Target): void => {
    targets.push(target);
    if (target.sort === 'domain' && !byDomain.has(target.domain)) byDomain.set(target.domain, target);
  };
  for (const { id, domains, names, addedBy } of registry.institutions) {
    // An imitation is one whoever trusts it, and a word somebody typed in must not make imitations of other people's sites.
    if (addedBy !== undefined) continue;
    for (const { value } of domains) known.add(value);
    const official = domains.filter(isProtected);
    for (const { value } of official) if (!byDomain.has(value)) add(domainTarget(id, value));
    const main = official.find(({ confidence }) => confidence === 'high') ?? official[0];
    if (!main) continue;
    const suffix = hostParts(main.value).publicSuffix ?? '';
    for (const { value: label, role } of names) {
      if (role !== 'pinyin' || !/^[a-z]+$/.test(label) || label.length < SHORTEST_PINYIN) continue;
      if (official.some(({ value }) => value.startsWith(`${label}.`))) continue;
      add({ entity: id, domain: main.value, label, suffix, sort: 'pinyin', common: true });
    }
  }
  for (const { id, domains } of registry.authorities) {
    for (const item of domains) {
      known.add(item.value);
      if (isProtected(item) && item.value.includes('.') && !byDomain.has(item.value)) {
        const target = domainTarget(id, item.value);
        if (target.label !== '') add(target);
      }
    }
  }
  return {
    known,
    byDomain,
    byLabel: grouped(targets, ({ label }) => [label]),
    bySkeleton: grouped(targets, ({ label }) => [skeletonOf(label)]),
    byDeletion: grouped(
      targets.filter(({ label, sort }) => sort === 'domain' && label.length >= SHORTEST_LABEL),
      ({ label }) => deletionsOf(label),
    ),
    longest: Math.max(0, ...targets.map(({ label }) => label.length)),
  };
}

/**
 * Honest names one slip from a protected label: like Chromium's allowlist of targets, each is a site people use.
 */
export const INNOCENT_NEIGHBOURS: ReadonlySet<string> = new Set([
  'citibank', // Citibank, beside citicbank
  'qidian', // a reading platform, beside qudian
  'adnxs', // an advertising exchange, beside sdnxs
  'best2pay', // a payment firm, beside bestpay
  'xiami', // a music service, beside xiaomi
  'aliway', // a forum, beside alipay
  'cmschina', // a securities house, beside cmbchina
  'alipayhk', // a wallet of its own in Hong Kong
]);

/** Tails that many firms share; what tells such names apart is the part before. */
const SHARED_TAIL = /(?:bank|pay|url|cfc|card|fin|loan|china)$/;
/** A part this short is a slip away from someone else's by chance: usbank beside hsbank, tbank beside tzbank. */
const SHORT_STEM = 3;

/** How many characters at the start of a label are its own, where that is too few to compare; otherwise 0. */
export function shortStem(label: string): number {
  const stem = label.replace(SHARED_TAIL, '').length;
  return stem < label.length && stem <= SHORT_STEM ? stem : 0;
}

/** Every way to leave out one character, without repeats, and the whole. */
export function deletionsOf(label: string): string[] {
  const all = [label];
  for (let index = 0; index < label.length; index += 1) {
    // Either of two equal neighbours leaves the same.
    if (label[index] !== label[index - 1]) all.push(label.slice(0, index) + label.slice(index + 1));
  }
  return all;
}

function isProtected({ role, confidence }: DomainItem): boolean {
  return (role === 'official' || role === 'short-domain') && confidence !== 'low';
}

function domainTarget(entity: EntityId, domain: string): Target {
  const { label, publicSuffix } = hostParts(domain);
  return {
    entity,
    domain,
    label,
    suffix: publicSuffix ?? '',
    sort: 'domain',
    common: COMMON_LABELS.has(label) || label.length < SHORTEST_LABEL,
  };
}

function grouped(targets: readonly Target[], keysOf: (target: Target) => readonly string[]): Map<string, Target[]> {
  const groups = new Map<string, Target[]>();
  for (const target of targets) {
    for (const key of keysOf(target)) {
      const group = groups.get(key);
      if (group) group.push(target);
      else groups.set(key, [target]);
    }
  }
  return groups;
}
