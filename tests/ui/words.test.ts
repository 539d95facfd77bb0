import { expect, test } from 'vitest';
import { LOCALES } from '@/src/i18n/locale';
import { uiWords } from '@/src/i18n/ui/ui-words';
import { simplifiedIn, traditionalIn } from '../i18n/scripts';

/** Every word of a locale, functions called with something that shows. */
function spoken(words: object): readonly (readonly [string, string])[] {
  return Object.entries(words).flatMap(([key, value]): (readonly [string, string])[] => {
    if (typeof value === 'string') return [[key, value]];
    if (typeof value === 'function')
      return [[key, String(value(key.startsWith('fields') || key.startsWith('differing') ? ['7'] : 7))]];
    return spoken(value).map(([inner, word]) => [`${key}.${inner}`, word]);
  });
}

test.each(LOCALES)('%s: every word is there, and every function uses what it is given', (locale) => {
  for (const [key, word] of spoken(uiWords(locale))) {
    expect(word.trim(), key).not.toBe('');
    expect(word, key).not.toMatch(/undefined|\[object|\$\{/);
  }
  for (const [key, value] of Object.entries(uiWords(locale))) {
    if (typeof value === 'function') expect(spoken({ [key]: value })[0]?.[1], key).toContain('7');
  }
});

test('the locales have the same words', () => {
  const [first, ...others] = LOCALES.map((locale) => spoken(uiWords(locale)).map(([key]) => key));
  for (const keys of others) expect(keys).toEqual(first);
});

test('zh_CN has no Traditional character', () => {
  for (const [key, word] of spoken(uiWords('zh_CN'))) expect(traditionalIn(word), key).toBe('');
});

test('zh_TW has no Simplified character and no mainland word', () => {
  for (const [key, word] of spoken(uiWords('zh_TW'))) {
    expect(simplifiedIn(word), key).toBe('');
    expect(word, key).not.toMatch(/短信|信息|網絡|鏈接|粘貼|登錄|賬號|屏幕|複制/);
  }
});

test('en has Chinese only in its examples', () => {
  for (const [key, word] of spoken(uiWords('en'))) {
    if (!key.startsWith('examples.')) expect(word, key).not.toMatch(/\p{Script=Han}/u);
  }
});
