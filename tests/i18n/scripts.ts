/** Characters that belong to one of the two Chinese scripts only, by OpenCC's dictionaries. */
import STCharacters from 'opencc-js/dict/STCharacters';
import TSCharacters from 'opencc-js/dict/TSCharacters';

/** A character that its own script also keeps (后, 里, 台) belongs to both. */
function onlyIn(dictionary: string): ReadonlySet<string> {
  const only = new Set<string>();
  for (const entry of dictionary.split('|')) {
    const [from = '', ...to] = entry.split(' ');
    if (!to.includes(from)) only.add(from);
  }
  return only;
}

/** OpenCC writes 臺 and 羣 where Taiwan and Hong Kong readers write 台 and 群 as often or always. */
const EVERYDAY_TRADITIONAL = /[\u53F0\u7FA4]/;

const SIMPLIFIED_ONLY = onlyIn(STCharacters);
const TRADITIONAL_ONLY = onlyIn(TSCharacters);

export function simplifiedIn(words: string): string {
  return Array.from(words, (letter) =>
    SIMPLIFIED_ONLY.has(letter) && !EVERYDAY_TRADITIONAL.test(letter) ? letter : '',
  ).join('');
}

export function traditionalIn(words: string): string {
  return Array.from(words, (letter) => (TRADITIONAL_ONLY.has(letter) ? letter : '')).join('');
}

export function hanIn(words: string): string {
  return Array.from(words.matchAll(/\p{Script=Han}+/gu), ([run]) => run).join(' ');
}
