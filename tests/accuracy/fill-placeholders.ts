import { seededRandom } from './seeded-random';

/**
 * Anonymised rows carry `URL`, `DIGIT` … where the message had an address or a number. They are filled with values
 * that say nothing for or against: an address on a `.com` nobody in the registry owns, an ordinary mobile.
 * Digits glued to a token (`URL9`, `PHONE999`) are remains of what the token replaced and go with it.
 */
const TOKEN = /(URL|CELLPHONE|HOTLINE|PHONE|DIGIT|NAME|PLACE|WECHAT|QQ|EMAIL|BANK)\d*/g;

type Random = () => number;

function pick(random: Random, from: string, length: number): string {
  let picked = '';
  for (let i = 0; i < length; i += 1) {
    picked += from.charAt(Math.floor(random() * from.length));
  }
  return picked;
}

/** Four open syllables: pronounceable, eight letters, two edits or more away from any brand of the registry. */
function neutralLabel(random: Random): string {
  let label = '';
  for (let i = 0; i < 4; i += 1) {
    label += pick(random, 'bdfgklmnprstvz', 1) + pick(random, 'aeiou', 1);
  }
  return label;
}

function neutralAddress(random: Random): string {
  const scheme = random() < 0.5 ? 'http://' : '';
  const path = random() < 0.5 ? `/${pick(random, 'abcdefghkmnp23456789', 4)}` : '';
  return `${scheme}${neutralLabel(random)}.com${path}`;
}

const DIGITS = '0123456789';

function neutralValue(token: string, random: Random): string {
  switch (token) {
    case 'URL':
      return neutralAddress(random);
    case 'CELLPHONE':
      return `13${pick(random, DIGITS, 9)}`;
    case 'HOTLINE':
      return `400${pick(random, DIGITS, 7)}`;
    case 'PHONE':
      return `0755${pick(random, '2345678', 1)}${pick(random, DIGITS, 7)}`;
    case 'DIGIT':
      return pick(random, '123456789', 1) + pick(random, DIGITS, Math.floor(random() * 3));
    case 'NAME':
      return '王女士';
    case 'PLACE':
      return '深圳';
    case 'WECHAT':
      return pick(random, 'abcdefghkmnp', 3) + pick(random, DIGITS, 5);
    case 'QQ':
      return pick(random, '123456789', 1) + pick(random, DIGITS, 8);
    case 'BANK':
      return `6217${pick(random, DIGITS, 15)}`;
    default:
      return `${neutralLabel(random)}@${neutralLabel(random)}.com`;
  }
}

/**
 * `text` with every token filled, the same for the same `seed` (the row's id). A space is put between a value and an
 * ASCII letter or digit beside it, because `URLWECHAT` was an address and an id, not one address.
 */
export function fillPlaceholders(text: string, seed: string): string {
  const random = seededRandom(seed);
  let filled = '';
  let end = 0;
  for (const match of text.matchAll(TOKEN)) {
    const value = neutralValue(match[1] ?? '', random);
    filled = join(filled, text.slice(end, match.index));
    filled = join(filled, value);
    end = match.index + match[0].length;
  }
  return join(filled, text.slice(end));
}

function join(before: string, after: string): string {
  return /[A-Za-z0-9]$/.test(before) && /^[A-Za-z0-9]/.test(after) ? `${before} ${after}` : before + after;
}
