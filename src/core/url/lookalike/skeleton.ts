/**
 * What a label looks like (UTS #39, skeleton): two labels that share a skeleton can be taken for one another.
 *
 * The full table folds whole scripts; official domains are ASCII, so only what can be mistaken for a-z, 0-9 and the
 * hyphen is kept: Cyrillic, Greek, Armenian, Cherokee, Latin letters with marks or of other shapes. Source:
 * confusables.txt of Unicode 15, read 2026-11-21, single characters whose prototype is an ASCII letter or digit.
 */
const LOOKS_LIKE: Readonly<Record<string, string>> = {
  a: '\u0430\u03B1\u0251\u237A\u1D00\uA4EE\u13AA',
  b: '\u0299\u0253\u0180\u0184\u042C\u044C\u1472\u15AF\u0185\u0432\u03B2\u13CF',
  c: '\u0188\u0441\u03F2\u1D04\u217D\u2CA5\u10B5\u13DF\u0254',
  d: '\u0256\u0111\u0501\u217E\u146F\uA4D2\u0257\u13E7',
  e: '\u0247\u0259\u0435\u212E\u212F\u04BD\uAB32\u0454\u03B5\u0437\u0511',
  f: '\u1E9D\u0584\uAB35\u0192\u03DD\u017F',
  g: '\u0262\u0261\u1D83\u018D\u0581\u0260\u01E5',
  h: '\u0266\u0127\u04BB\u0570\u13C2\u029C\u043D\u04CA',
  i: '\u0456\u0131\u03B9\u2170\u0269\u026A\u04CF\u1D09\u13A5\u0406\u0399\u0268',
  j: '\u0249\u0458\u03F3\u0237\u029D',
  k: '\u0138\u0198\u043A\u03BA\u1D0B\u2C95\u0199\u051F\u049B',
  l: '\u217C\u01C0\u05C0\u2223\u04C0\u0142\u029F\u026D\u0196',
  m: '\u043C\u217F\u0271\u1D0D\u028D',
  n: '\u019E\u0146\u0578\u057C\u03B7\u0274\u043F\u014B\u0273\u1D28\u0438',
  o: '\u043E\u03BF\u0585\u0D20\u1D0F\u1D11\u03C3\u04E9\u0275\u00F8\u2C9F\u10FF\u0B66',
  p: '\u0440\u03C1\u03F1\u2374\u2CA3\u01A5',
  q: '\u024B\u051B\u0563\u0566\u02A0',
  r: '\u0433\u1D26\u2C85\uAB47\u0280\u027C\u0453',
  s: '\u0455\u01BD\uA731\u10FB\u0282',
  t: '\u0167\u0288\u0442\u03C4\u1D1B\u01AD\u0163',
  u: '\u0289\u057D\u03C5\u028B\u1D1C\u0446\u1200\u028A\u04AF\u0574',
  v: '\u0475\u03BD\u1D20\u05D8\u2174\u22C1',
  w: '\u051D\u0461\u1D21\u026F\u0448\u03C9\u0561',
  x: '\u0445\u1541\u2179\u00D7\u04B3\u03C7',
  y: '\u024F\u01B4\u0443\u04AF\u03B3\u0263\u10E7\u1D8C\u028F\u04AE\u04F3',
  z: '\u1D22\u0225\u0290\u01B6\u0240\u03B6',
  '-': '\u2010\u2011\u2013\u2014\u2212\u30FC\u4E00',
};

const PROTOTYPE = new Map<string, string>();
for (const [letter, alike] of Object.entries(LOOKS_LIKE))
  for (const character of alike) PROTOTYPE.set(character, letter);

const MARKS = /\p{Mn}/gu;
const NON_ASCII = /\P{ASCII}/u;

/** Letters outside ASCII by the ASCII letters they can be taken for. `ppdаi` (Cyrillic а) → `ppdai`. */
export function toAsciiLookalike(label: string): string {
  if (!NON_ASCII.test(label)) return label;
  let result = '';
  for (const character of label.normalize('NFKD').replace(MARKS, '')) result += PROTOTYPE.get(character) ?? character;
  return result.toLowerCase();
}

const PAIRS: readonly (readonly [RegExp, string])[] = [
  [/rn/g, 'm'],
  [/vv/g, 'w'],
  [/cl/g, 'd'],
  [/l[ck]/g, 'k'],
  [/lb/g, 'b'],
  [/lh/g, 'h'],
  [/nn/g, 'm'],
];

/**
 * One spelling for all that look alike within ASCII too: 0/o, 1/l/i, rn/m, vv/w, cl/d, lc/k.
 *
 * @example skeletonOf('a1ipay') === skeletonOf('alipay')
 */
export function skeletonOf(label: string): string {
  let result = toAsciiLookalike(label).replace(/0/g, 'o').replace(/[1i]/g, 'l');
  for (const [pair, single] of PAIRS) if (pair.test(result)) result = result.replace(pair, single);
  return result;
}
