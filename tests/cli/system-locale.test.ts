import { expect, test } from 'vitest';
import { systemLocale } from '@/src/cli/system-locale';

test.each([
  [{ LANG: 'zh_CN.UTF-8' }, 'en-US', 'zh_CN'],
  [{ LANG: 'zh_TW.Big5' }, 'en-US', 'zh_TW'],
  [{ LANG: 'zh_HK.UTF-8@radical' }, 'en-US', 'zh_TW'],
  [{ LANG: 'en_US.UTF-8', LC_ALL: 'zh_CN.UTF-8' }, 'en-US', 'zh_CN'],
  [{ LANG: 'en_US.UTF-8', LC_MESSAGES: 'zh_TW.UTF-8' }, 'en-US', 'zh_TW'],
  [{ LANG: 'zh_CN.UTF-8', LC_ALL: '' }, 'en-US', 'zh_CN'],
  [{ LANG: 'C.UTF-8' }, 'zh-CN', 'en'],
  [{}, 'zh-Hans-CN', 'zh_CN'],
  [{}, 'en-US', 'en'],
])('%j, %s → %s', (environment, fallback, expected) => {
  expect(systemLocale(environment, fallback)).toBe(expected);
});
