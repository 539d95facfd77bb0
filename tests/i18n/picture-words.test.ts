/** The words about pictures: every wording in every language, in its own script, promising nothing. */
import { describe, expect, test } from 'vitest';
import { LOCALES, type Locale } from '@/src/i18n/locale';
import { pictureWords } from '@/src/i18n/pictures/picture-words';
import { simplifiedIn, traditionalIn } from './scripts';

function wordings(locale: Locale): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  const collect = (value: object, path: string) => {
    for (const [key, child] of Object.entries(value)) {
      if (typeof child === 'string') found.set(path + key, child);
      else if (typeof child === 'function') found.set(path + key, String(child(2)));
      else collect(child, `${path}${key}.`);
    }
  };
  collect(pictureWords(locale), '');
  return found;
}

describe.each(LOCALES)('%s', (locale) => {
  test('has every wording, none is empty, none promises safety', () => {
    expect([...wordings(locale).keys()]).toEqual([...wordings('zh_CN').keys()]);
    expect(wordings(locale).size).toBeGreaterThan(30);
    for (const [path, words] of wordings(locale)) {
      expect(words.trim(), path).not.toBe('');
      expect(words, path).not.toMatch(/不存在|安全|放心|绝对|絕對|does not exist|\bsafe\b|guarantee/i);
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
  const mainland = /短信|鏈接|二維碼|屏幕|文檔|圖像|粘貼|拖拽|設備|內存|標籤頁|像素|識別/;
  for (const [path, words] of wordings('zh_TW')) expect(words, path).not.toMatch(mainland);
});
