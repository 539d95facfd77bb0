import { expect, test } from 'vitest';
import { localeFor } from '@/src/i18n/locale';

test.each([
  ['zh', 'zh_CN'],
  ['zh-CN', 'zh_CN'],
  ['zh_TW', 'zh_TW'],
  ['zh-HK', 'zh_TW'],
  ['zh-Hant-MO', 'zh_TW'],
  ['zh-Hans-HK', 'zh_CN'],
  ['yue', 'zh_TW'],
  ['en-GB', 'en'],
  ['fr', 'en'],
])('%s is spoken to in %s', (tag, locale) => {
  expect(localeFor(tag)).toBe(locale);
});
