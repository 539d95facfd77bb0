/**
 * Traditional → Simplified for matching, by OpenCC's dictionaries (never for display).
 *
 * The dictionaries are read here and not by the converter of opencc-js: that puts a `Map` behind every character, and
 * making those took a tenth of the engine's start, for texts of which most have no Traditional character at all.
 */
import TSCharacters from 'opencc-js/dict/TSCharacters';
import TSPhrases from 'opencc-js/dict/TSPhrases';

/** By UTF-16 unit; 0 for what stays as it is. Characters outside the BMP stay: no name and no rule is written in them. */
const SIMPLIFIED = new Uint16Array(0x10000);
for (const pair of TSCharacters.split('|')) {
  // One unit, a space, one unit.
  if (pair.length === 3) SIMPLIFIED[pair.charCodeAt(0)] = pair.charCodeAt(2);
}

type Phrase = readonly [written: string, meant: string];

/** Words of which a character is simplified otherwise than alone (乾坤, 瞭望), by first unit, longest first. */
const PHRASES = new Map<number, Phrase[]>();
for (const pair of TSPhrases.split('|')) {
  const [written = '', meant = ''] = pair.split(' ');
  const known = PHRASES.get(written.charCodeAt(0));
  if (written.length !== meant.length) continue;
  if (known) known.push([written, meant]);
  else PHRASES.set(written.charCodeAt(0), [[written, meant]]);
}
for (const phrases of PHRASES.values()) phrases.sort(([a], [b]) => b.length - a.length);

/**
 * The text with Traditional characters replaced, or the same string when it has none. Same length always,
 * so that offsets need no map.
 *
 * @example simplify('您的借款已經逾期') // '您的借款已经逾期'
 */
export function simplify(text: string): string {
  for (let at = 0; at < text.length; at += 1) if (SIMPLIFIED[text.charCodeAt(at)] !== 0) return simplified(text);
  return text;
}

function simplified(text: string): string {
  let value = '';
  let from = 0;
  for (let at = 0; at < text.length; ) {
    const unit = text.charCodeAt(at);
    const meant = phraseAt(text, unit, at) ?? characterFor(unit);
    if (meant === undefined) {
      at += 1;
      continue;
    }
    value += text.slice(from, at) + meant;
    at += meant.length;
    from = at;
  }
  return value + text.slice(from);
}

function phraseAt(text: string, first: number, at: number): string | undefined {
  return PHRASES.get(first)?.find(([written]) => text.startsWith(written, at))?.[1];
}

function characterFor(unit: number): string | undefined {
  const code = SIMPLIFIED[unit];
  return code === undefined || code === 0 ? undefined : String.fromCharCode(code);
}
