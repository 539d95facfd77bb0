/** The words of the settings page: every wording in every language, in its own script, promising nothing. */
import { describe, expect, test } from 'vitest';
import { LOCALES, type Locale } from '@/src/i18n/locale';
import { optionsWords } from '@/src/i18n/options/options-words';
import { simplifiedIn, traditionalIn } from './scripts';

/** What the one wording with several parts is given. */
const VERSIONS = { registry: '1', date: '2026-11-21', rules: 2, institutions: 3 };

/** Every wording by its path, functions called with words of their own. */
function wordings(locale: Locale): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  const collect = (value: object, path: string) => {
    for (const [key, child] of Object.entries(value)) {
      if (typeof child === 'string') found.set(path + key, child);
      else if (typeof child === 'function') {
        found.set(path + key, String(key === 'versions' ? child(VERSIONS) : child('ABC', 'DEF', 'GHI')));
      } else collect(child, `${path}${key}.`);
    }
  };
  collect(optionsWords(locale), '');
  return found;
}

describe.each(LOCALES)('%s', (locale) => {
  test('has every wording, and none is empty or unfinished', () => {
    expect([...wordings(locale).keys()]).toEqual([...wordings('zh_CN').keys()]);
    for (const [path, words] of wordings(locale)) {
      expect(words.trim(), path).not.toBe('');
      expect(words, path).not.toMatch(/undefined|\[object|\$\{/);
    }
  });

  test('promises no safety and denies no existence', () => {
    const promise = /不存在|安全|放心|绝对|絕對|does not exist|\bsafe\b|guarantee/i;
    for (const [path, words] of wordings(locale)) expect(words, path).not.toMatch(promise);
  });
});

test.each([
  ['zh_CN', traditionalIn],
  ['zh_TW', simplifiedIn],
] as const)('%s is written in its own script, and addresses the reader politely', (locale, foreignIn) => {
  for (const [path, words] of wordings(locale)) {
    expect(foreignIn(words), `${path}: ${words}`).toBe('');
    expect(words, path).not.toContain('你');
  }
});

test('zh_TW uses the words of its readers', () => {
  const mainland = /短信|鏈接|二維碼|賬|屏幕|軟件|信息|默認|聯繫|登錄|網絡|設備|粘貼|導入|導出|文件|保存|撤銷/;
  for (const [path, words] of wordings('zh_TW')) expect(words, path).not.toMatch(mainland);
});
