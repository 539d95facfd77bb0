/** Traditional → Simplified for matching, by OpenCC's dictionaries (never for display). */
import { ConverterFactory } from 'opencc-js/core';
import TSCharacters from 'opencc-js/dict/TSCharacters';
import TSPhrases from 'opencc-js/dict/TSPhrases';

const convert = ConverterFactory([[TSPhrases, TSCharacters]]);

const TRADITIONAL = new Set<number>();
for (const pair of TSCharacters.split('|')) {
  const [from, to] = pair.split(' ');
  const code = from?.codePointAt(0);
  if (code !== undefined && from !== to) TRADITIONAL.add(code);
}

const HAN_FROM = 0x3400;

/**
 * The text with Traditional characters replaced, or the same string when it has none. Same length always,
 * so that offsets need no map.
 *
 * @example simplify('您的借款已經逾期') // '您的借款已经逾期'
 */
export function simplify(text: string): string {
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    if (unit >= HAN_FROM && TRADITIONAL.has(unit)) return convertSameLength(text);
  }
  return text;
}

function convertSameLength(text: string): string {
  const whole = convert(text);
  if (whole.length === text.length) return whole;
  let value = '';
  for (const character of text) {
    const simplified = convert(character);
    value += simplified.length === character.length ? simplified : character;
  }
  return value;
}
