/** The words of family mode: every wording in every language, in its own script, promising nothing. */
import { describe, expect, test } from 'vitest';
import { familyWords } from '@/src/i18n/family/family-words';
import { LOCALES, type Locale } from '@/src/i18n/locale';
import { simplifiedIn, traditionalIn } from './scripts';

/** Every wording by its path, functions called with words of their own. */
function wordings(locale: Locale): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  const collect = (value: object, path: string) => {
    for (const [key, child] of Object.entries(value)) {
      if (typeof child === 'string') found.set(path + key, child);
      else if (typeof child === 'function') found.set(path + key, String(child('ABC', 'DEF')));
      else collect(child, `${path}${key}.`);
    }
  };
  collect(familyWords(locale), '');
  return found;
}

describe.each(LOCALES)('%s', (locale) => {
  test('has every wording, and none is empty', () => {
    expect([...wordings(locale).keys()].sort()).toEqual([...wordings('zh_CN').keys()].sort());
    expect(wordings(locale).size).toBeGreaterThan(90);
    for (const [path, words] of wordings(locale)) expect(words.trim(), path).not.toBe('');
  });

  test('promises no safety, denies no existence, and is polite', () => {
    const promise = /不存在|放心|绝对|絕對|一定是|does not exist|\bsafe\b|guarantee|你|妳/i;
    for (const [path, words] of wordings(locale)) expect(words, path).not.toMatch(promise);
  });
});

test.each([
  ['zh_CN', traditionalIn],
  ['zh_TW', simplifiedIn],
] as const)('%s is written in its own script', (locale, foreignIn) => {
  for (const [path, words] of wordings(locale)) expect(foreignIn(words), `${path}: ${words}`).toBe('');
});

test('zh_TW uses the words of its readers', () => {
  const mainland = /短信|鏈接|二維碼|賬|屏幕|軟件|信息|默認|聯繫|登錄|網絡|設備|粘貼|打開網|瀏覽$|口令/;
  for (const [path, words] of wordings('zh_TW')) expect(words, path).not.toMatch(mainland);
});
