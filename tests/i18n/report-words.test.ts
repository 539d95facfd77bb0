/** The words of reports: each in every language, in its own script, promising nothing. */
import { describe, expect, test } from 'vitest';
import { LOCALES, type Locale } from '@/src/i18n/locale';
import { reportWords } from '@/src/i18n/report/report-words';
import { hanIn, simplifiedIn, traditionalIn } from './scripts';

/** Every wording by its path; functions are called with what shows in them. */
function wordings(locale: Locale): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  const collect = (value: object, path: string) => {
    for (const [key, child] of Object.entries(value)) {
      if (typeof child === 'string') found.set(path + key, child);
      else if (typeof child !== 'function') collect(child, `${path}${key}.`);
      else if (key === 'heading') {
        found.set(`${path}${key} with`, child({ name: 'ABC', hotline: '7' }));
        found.set(`${path}${key} without`, child({}));
      } else found.set(path + key, child(key === 'sources' || key === 'hiddenNote' ? ['ABC'] : 'ABC', '7'));
    }
  };
  collect(reportWords(locale), '');
  return found;
}

describe.each(LOCALES)('%s', (locale) => {
  test('has every wording, and none is empty', () => {
    expect([...wordings(locale).keys()]).toEqual([...wordings('zh_CN').keys()]);
    expect(wordings(locale).size).toBeGreaterThan(120);
    for (const [path, words] of wordings(locale)) {
      expect(words.trim(), path).not.toBe('');
      expect(words, path).not.toMatch(/undefined|\[object|\$\{/);
    }
  });

  test('promises no safety and denies no existence', () => {
    const promise = /不存在|安全|放心|绝对|絕對|保证|保證|does not exist|\bsafe\b/i;
    for (const [path, words] of wordings(locale)) expect(words, path).not.toMatch(promise);
  });

  test('nobody’s name and number are put where there are none', () => {
    for (const [path, words] of wordings(locale)) {
      if (path.endsWith('heading without')) expect(words, path).not.toMatch(/ABC|7/);
    }
  });
});

test.each([
  ['zh_CN', traditionalIn],
  ['zh_TW', simplifiedIn],
] as const)('%s is written in its own script', (locale, foreignIn) => {
  for (const [path, words] of wordings(locale)) expect(foreignIn(words), `${path}: ${words}`).toBe('');
});

test('zh_TW uses the words of its readers', () => {
  const mainland = /短信|鏈接|二維碼|賬|屏幕|軟件|信息|默認|聯繫|登錄|網絡|設備|粘貼|打印|保存|還款|轉賬|徵信報告/;
  for (const [path, words] of wordings('zh_TW')) expect(words, path).not.toMatch(mainland);
});

test('en has no Chinese character', () => {
  for (const [path, words] of wordings('en')) expect(hanIn(words), path).toBe('');
});

test('readers are addressed as 您', () => {
  for (const locale of ['zh_CN', 'zh_TW'] as const) {
    for (const [path, words] of wordings(locale)) {
      // 你们 are those one speaks to on the telephone.
      expect(words.replaceAll(/你[们們]/g, ''), path).not.toContain('你');
    }
  }
});
