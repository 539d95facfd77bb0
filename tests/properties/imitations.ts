/**
 * Imitations of a domain, as squatters make them. Written without a look at the detector: they are what it is held to.
 * Every generator gives hosts a browser would open; none gives the domain itself.
 */
import { parse } from 'tldts';

export type Technique =
  | 'homoglyph'
  | 'ascii-homoglyph'
  | 'insertion'
  | 'deletion'
  | 'substitution'
  | 'keyboard-neighbour'
  | 'doubling'
  | 'swap'
  | 'combosquat'
  | 'combosquat-hyphen'
  | 'hyphenation'
  | 'embedding-subdomain'
  | 'embedding-hyphens'
  | 'tld-swap'
  | 'userinfo';

export interface Imitation {
  readonly technique: Technique;
  /** What stands in the message. */
  readonly address: string;
  /** ASCII host a browser would go to. */
  readonly host: string;
}

type Random = () => number;

/** Letters of other scripts that look the same in the fonts of a phone; all of them registrable under some suffix. */
const CONFUSABLE: Readonly<Record<string, readonly string[]>> = {
  a: ['\u0430', '\u00E1', '\u0105'],
  b: ['\u0253'],
  c: ['\u0441', '\u0107'],
  d: ['\u0501'],
  e: ['\u0435', '\u0117'],
  g: ['\u0261', '\u0121'],
  h: ['\u04BB'],
  i: ['\u0456', '\u00ED', '\u0131'],
  j: ['\u0458'],
  k: ['\u043A'],
  l: ['\u04CF', '\u0142'],
  m: ['\u043C'],
  n: ['\u0144'],
  o: ['\u043E', '\u03BF', '\u00F3'],
  p: ['\u0440'],
  q: ['\u051B'],
  s: ['\u0455'],
  t: ['\u0442'],
  u: ['\u00FC', '\u03C5'],
  v: ['\u03BD'],
  w: ['\u051D'],
  x: ['\u0445'],
  y: ['\u0443'],
  z: ['\u017C'],
};

/** Characters that are taken for others within ASCII. */
const ASCII_CONFUSABLE: Readonly<Record<string, string>> = {
  o: '0',
  l: '1',
  i: '1',
  m: 'rn',
  w: 'vv',
  d: 'cl',
  '0': 'o',
  '1': 'l',
};

const NEIGHBOURS: Readonly<Record<string, string>> = {
  q: 'wa',
  w: 'qes',
  e: 'wrd',
  r: 'etf',
  t: 'ryg',
  y: 'tuh',
  u: 'yij',
  i: 'uok',
  o: 'ipl',
  p: 'ol',
  a: 'qsz',
  s: 'adwx',
  d: 'sfec',
  f: 'dgrv',
  g: 'fhtb',
  h: 'gjyn',
  j: 'hkum',
  k: 'jlim',
  l: 'kop',
  z: 'xas',
  x: 'zcs',
  c: 'xvd',
  v: 'cbf',
  b: 'vng',
  n: 'bmh',
  m: 'njk',
};

const ALPHABET = 'abcdefghijklmnopqrstuvwxyz';
/** What squatters put beside a lender's name, Chinese and English. */
const WORDS = ['pay', 'huankuan', 'loan', 'kefu', 'vip', 'login', 'app', 'hk', 'daikuan', 'zhifu', 'wap', 'online'];
const CHEAP_SUFFIXES = ['top', 'vip', 'xyz', 'cc', 'shop', 'club', 'icu', 'com', 'cn', 'net'];
/** Only governments register there; whoever imitates one of their sites takes the label elsewhere. */
const CLOSED_SUFFIX = /^gov\.[a-z]{2}$/;
/** Hosts that belong to nobody in the registry and resemble nobody. */
const CARRIERS = ['qzrwtx.top', 'hk-wangye.com', 'bzyqkf.cn', 'mwdjl.vip', 'tongzhi-cx.xyz'];

/** One imitation per technique that can be made from it; `random` chooses letters and places. */
export function imitationsOf(domain: string, random: Random): readonly Imitation[] {
  const { domainWithoutSuffix, publicSuffix } = parse(domain, { allowPrivateDomains: true });
  const label = domainWithoutSuffix ?? '';
  const own = publicSuffix ?? '';
  const otherSuffix = pick(
    CHEAP_SUFFIXES.filter((it) => it !== own && !own.startsWith(`${it}.`)),
    random,
  );
  const suffix = CLOSED_SUFFIX.test(own) ? otherSuffix : own;
  const carrier = pick(CARRIERS, random);
  const word = pick(WORDS, random);
  const combined = random() < 0.5 ? [label, word] : [word, label];
  const made: readonly (readonly [Technique, string | undefined])[] = [
    ['homoglyph', on(homoglyph(label, random), suffix)],
    ['ascii-homoglyph', on(asciiHomoglyph(label, random), suffix)],
    ['insertion', on(splice(label, inner(label, random), 0, pick([...ALPHABET], random)), suffix)],
    ['deletion', on(splice(label, inner(label, random), 1, ''), suffix)],
    [
      'substitution',
      on(
        substituted(label, random, () => pick([...ALPHABET], random)),
        suffix,
      ),
    ],
    [
      'keyboard-neighbour',
      on(
        substituted(label, random, (letter) => pick([...(NEIGHBOURS[letter] ?? '')], random)),
        suffix,
      ),
    ],
    ['doubling', on(doubled(label, random), suffix)],
    ['swap', on(swapped(label, random), suffix)],
    ['combosquat', `${combined.join('')}.${otherSuffix}`],
    ['combosquat-hyphen', `${combined.join('-')}.${otherSuffix}`],
    ['hyphenation', on(hyphenated(label, random), suffix)],
    ['embedding-subdomain', `${domain}.${carrier}`],
    ['embedding-hyphens', `${domain.replaceAll('.', '-')}.${otherSuffix}`],
    ['tld-swap', `${label}.${otherSuffix}`],
    ['userinfo', `${domain}@${carrier}`],
  ];
  return made.flatMap(([technique, name]) => {
    const host = name === undefined ? undefined : hostOf(name);
    if (name === undefined || host === undefined || host === domain) return [];
    return [{ technique, address: `https://${name}/h5`, host }];
  });
}

function hostOf(name: string): string | undefined {
  try {
    return new URL(`https://${name}/`).hostname;
  } catch {
    return undefined;
  }
}

function on(label: string | undefined, suffix: string): string | undefined {
  return label === undefined || label === '' ? undefined : `${label}.${suffix}`;
}

function pick<T>(from: readonly T[], random: Random): T {
  const chosen = from[Math.floor(random() * from.length)];
  if (chosen === undefined) throw new Error('nothing to pick from');
  return chosen;
}

/** A place that is not the first: squatters keep the first letter, it is what people read. */
function inner(label: string, random: Random): number {
  return 1 + Math.floor(random() * Math.max(1, label.length - 1));
}

function splice(text: string, at: number, drop: number, insert: string): string | undefined {
  const result = text.slice(0, at) + insert + text.slice(at + drop);
  return result === text || result.startsWith('-') || result.endsWith('-') ? undefined : result;
}

function placesOf(label: string, test: (letter: string) => boolean): readonly number[] {
  return [...label].flatMap((letter, at) => (test(letter) ? [at] : []));
}

function homoglyph(label: string, random: Random): string | undefined {
  const places = placesOf(label, (letter) => CONFUSABLE[letter] !== undefined);
  if (places.length === 0) return undefined;
  const at = pick(places, random);
  return splice(label, at, 1, pick(CONFUSABLE[label[at] ?? ''] ?? [], random));
}

function asciiHomoglyph(label: string, random: Random): string | undefined {
  const places = placesOf(label, (letter) => ASCII_CONFUSABLE[letter] !== undefined);
  if (places.length === 0) return undefined;
  const at = pick(places, random);
  return splice(label, at, 1, ASCII_CONFUSABLE[label[at] ?? ''] ?? '');
}

function substituted(label: string, random: Random, other: (letter: string) => string): string | undefined {
  const places = placesOf(label, (letter) => NEIGHBOURS[letter] !== undefined).filter((at) => at > 0);
  if (places.length === 0) return undefined;
  const at = pick(places, random);
  return splice(label, at, 1, other(label[at] ?? ''));
}

function doubled(label: string, random: Random): string | undefined {
  const at = inner(label, random);
  return splice(label, at, 0, label[at] ?? label[at - 1] ?? '');
}

function swapped(label: string, random: Random): string | undefined {
  const places = placesOf(label, () => true).filter((at) => at > 0 && label[at] !== label[at - 1]);
  if (places.length === 0) return undefined;
  const at = pick(places, random);
  return splice(label, at - 1, 2, `${label[at] ?? ''}${label[at - 1] ?? ''}`);
}

function hyphenated(label: string, random: Random): string | undefined {
  if (label.length < 4) return undefined;
  return splice(label, 1 + Math.floor(random() * (label.length - 2)), 0, '-');
}
