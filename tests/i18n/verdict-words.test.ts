import { describe, expect, test } from 'vitest';
import { LOCALES } from '@/src/i18n/locale';
import { verdictWords } from '@/src/i18n/verdict/verdict-words';
import { type Literal, literalsOf } from './literals';
import { hanIn, simplifiedIn, traditionalIn } from './scripts';

const CHINESE = verdictWords('zh_CN');

/** Paths of all wordings, functions included; the optional families too. */
function pathsOf(value: object, path = ''): string[] {
  return Object.entries(value).flatMap(([key, child]) =>
    typeof child === 'object' ? pathsOf(child, `${path}${key}.`) : [`${path}${key}`],
  );
}

function strange(literals: readonly Literal[], inWords: (words: string) => string): string[] {
  return literals.flatMap(({ at, words }) => (inWords(words) === '' ? [] : [`${at} ${inWords(words)} in ${words}`]));
}

describe.each(LOCALES)('%s', (locale) => {
  test('has every wording of the others', () => {
    expect(pathsOf(verdictWords(locale)).sort()).toEqual(pathsOf(CHINESE).sort());
    expect(pathsOf(CHINESE).length).toBeGreaterThan(200);
  });

  test('leaves no wording empty', () => {
    const empty = Object.entries(flat(verdictWords(locale))).filter(([, words]) => words.trim() === '');
    expect(empty).toEqual([]);
  });

  test('promises no safety and denies no existence', () => {
    const promise = /不存在|安全的|放心|绝对|絕對|does not exist|doesn’t exist|\bsafe\b|guarantee[^d]/i;
    // A date that is in no calendar does not exist; nothing else is said not to.
    const calendar = /日期|日曆|calendar|date that does not exist/;
    const promising = literalsOf(locale).filter(({ words }) => promise.test(words) && !calendar.test(words));
    expect(promising).toEqual([]);
  });
});

function flat(value: object, path = ''): Record<string, string> {
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, child]): [string, string][] => {
      if (typeof child === 'string') return [[`${path}${key}`, child]];
      return typeof child === 'object' ? Object.entries(flat(child, `${path}${key}.`)) : [];
    }),
  );
}

test('zh_CN is written in Simplified characters', () => {
  expect(strange(literalsOf('zh_CN'), traditionalIn)).toEqual([]);
});

test('zh_TW is written in Traditional characters', () => {
  expect(strange(literalsOf('zh_TW'), simplifiedIn)).toEqual([]);
});

test('zh_TW uses the words of its readers, not those of the mainland', () => {
  const mainland =
    /短信|鏈接|鏈結|二維碼|賬|屏幕|軟件|信息|視頻|默認|聯繫|轉賬|網絡|文件夾|登錄|登陸|程序|徵信報告|還款/;
  expect(literalsOf('zh_TW').filter(({ words }) => mainland.test(words))).toEqual([]);
});

test('en has no Chinese character', () => {
  expect(strange(literalsOf('en'), hanIn)).toEqual([]);
});

test('the check of scripts can fail', () => {
  expect(simplifiedIn('網址链接')).toBe('链');
  expect(traditionalIn('网址鏈接')).toBe('鏈');
  expect(simplifiedIn('台灣的後面')).toBe('');
  expect(literalsOf('zh_TW').length).toBeGreaterThan(200);
});
