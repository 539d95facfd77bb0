import { expect, test } from 'vitest';
import { LOCALES } from '@/src/i18n/locale';
import { welcomeWords } from '@/src/i18n/welcome/welcome-words';
import { simplifiedIn, traditionalIn } from './scripts';

/** Every wording with its place; functions are called with something that shows. */
function spoken(words: object, path = ''): readonly (readonly [string, string])[] {
  return Object.entries(words).flatMap(([key, value]): (readonly [string, string])[] => {
    if (typeof value === 'string') return [[path + key, value]];
    if (typeof value === 'function') return [[path + key, String(value('Alt+7'))]];
    return [...spoken(value, `${path}${key}.`)];
  });
}

const places = (locale: (typeof LOCALES)[number]) => spoken(welcomeWords(locale)).map(([place]) => place);

test.each(LOCALES)('%s has every wording of the others, and none is empty', (locale) => {
  expect(places(locale)).toEqual(places('zh_CN'));
  for (const [place, words] of spoken(welcomeWords(locale))) expect(words.trim(), place).not.toBe('');
  expect(welcomeWords(locale).shortcut('Alt+7')).toContain('Alt+7');
});

test('zh_CN has no Traditional character', () => {
  for (const [place, words] of spoken(welcomeWords('zh_CN'))) expect(traditionalIn(words), place).toBe('');
});

test('zh_TW has no Simplified character and no mainland word', () => {
  for (const [place, words] of spoken(welcomeWords('zh_TW'))) {
    expect(simplifiedIn(words), place).toBe('');
    expect(words, place).not.toMatch(/短信|信息|網絡|鏈接|粘貼|登錄|賬|屏幕|默認|二維碼/);
  }
});

test('en has Chinese only in its samples', () => {
  for (const [place, words] of spoken(welcomeWords('en'))) {
    if (!place.startsWith('samples.')) expect(words, place).not.toMatch(/\p{Script=Han}/u);
  }
});

test.each(LOCALES)('%s promises no safety', (locale) => {
  for (const [place, words] of spoken(welcomeWords(locale))) {
    expect(words, place).not.toMatch(/不存在|安全的|放心|绝对|絕對|\bsafe\b|guarantee/i);
  }
});
