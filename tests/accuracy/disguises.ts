import { ConverterFactory } from 'opencc-js/core';
import STCharacters from 'opencc-js/dict/STCharacters';
import STPhrases from 'opencc-js/dict/STPhrases';
import { seededRandom } from './seeded-random';

/** Another way of writing the same text. */
export interface Disguise {
  readonly name: string;
  readonly apply: (text: string) => string;
}

const HAN = /\p{Script=Han}/u;
const convert = ConverterFactory([[STPhrases, STCharacters]]);

export function toTraditional(text: string): string {
  return convert(text);
}

/** Readings of characters that debt and payment texts are full of; any gloss would do. */
const READINGS: Readonly<Record<string, string>> = {
  款: 'kuǎn',
  账: 'zhàng',
  户: 'hù',
  贷: 'dài',
  费: 'fèi',
  还: 'huán',
  期: 'qī',
  验: 'yàn',
  证: 'zhèng',
  码: 'mǎ',
  银: 'yín',
  行: 'háng',
  转: 'zhuǎn',
  点: 'diǎn',
  击: 'jī',
  链: 'liàn',
  催: 'cuī',
  收: 'shōu',
  信: 'xìn',
  金: 'jīn',
  融: 'róng',
  法: 'fǎ',
  院: 'yuàn',
};

/** `between` put between two Han characters wherever `random` says so, about one place in `oneIn`. */
function betweenHan(text: string, oneIn: number, between: (random: () => number) => string): string {
  const random = seededRandom(text);
  const characters = [...text];
  return characters
    .map((character, i) => {
      const next = characters[i + 1] ?? '';
      return HAN.test(character) && HAN.test(next) && random() < 1 / oneIn ? character + between(random) : character;
    })
    .join('');
}

function fullWidth(text: string, which: RegExp): string {
  return text.replace(which, (character) => String.fromCharCode(character.charCodeAt(0) + 0xfee0));
}

const INVISIBLE = ['\u200B', '\u200C', '\u2060', '\uFEFF', '\u00AD'];

/** Ways in which texts are written to slip past filters, or end up when copied; none changes what a person reads. */
export const DISGUISES: readonly Disguise[] = [
  { name: 'Traditional characters', apply: toTraditional },
  { name: 'full-width digits', apply: (text) => fullWidth(text, /[0-9]/g) },
  { name: 'full-width letters, digits and dots', apply: (text) => fullWidth(text, /[0-9A-Za-z.:/]/g) },
  {
    name: 'zero-width characters',
    apply: (text) => betweenHan(text, 3, (random) => INVISIBLE[Math.floor(random() * INVISIBLE.length)] ?? ''),
  },
  { name: 'a zero-width character after every character', apply: (text) => [...text].join('\u200B') },
  {
    name: 'pinyin glosses',
    apply: (text) => text.replace(/\p{Script=Han}/gu, (han) => (READINGS[han] ? `${han}(${READINGS[han]})` : han)),
  },
  {
    name: 'Traditional characters with pinyin glosses',
    apply: (text) =>
      [...text].map((han) => (READINGS[han] ? `${toTraditional(han)}(${READINGS[han]})` : toTraditional(han))).join(''),
  },
  { name: 'spaces between characters', apply: (text) => betweenHan(text, 2, () => ' ') },
  { name: 'stars between characters', apply: (text) => betweenHan(text, 5, () => '*') },
  { name: 'dots between characters', apply: (text) => betweenHan(text, 5, () => '\u00B7') },
];
