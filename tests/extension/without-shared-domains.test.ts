/** Where anybody can put pages nothing is official, not even by an organisation's policy. */
import { expect, test } from 'vitest';
import { addedInstitutions } from '@/src/extension/added-institutions';
import { createChecker } from '@/src/extension/checker';
import { effectiveSettings } from '@/src/extension/settings/effective-settings';
import { NO_POLICY } from '@/src/extension/settings/policy-schema';
import { DEFAULT_SETTINGS } from '@/src/extension/settings/settings-schema';

const domains = ['qinglanxd.com', 'wjx.cn', 'qinglan.feishu.cn', 'docs.google.com', 'google.com'];
const named = { name: '青岚小额贷款', domains, numbers: [] };
const ADDED = {
  policy: effectiveSettings({ ...NO_POLICY, extraInstitutions: [named] }, DEFAULT_SETTINGS),
  person: effectiveSettings(NO_POLICY, {
    ...DEFAULT_SETTINGS,
    ownInstitutions: [{ ...named, id: 'own-1', addedOn: '2026-11-20' }],
  }),
};

test.each(['policy', 'person'] as const)('added by the %s: only its own address is official', (by) => {
  const checker = createChecker(addedInstitutions(ADDED[by]));
  const official = [...domains, 'x.docs.google.com'].filter(
    (host) => checker.judgeAddress(`https://${host}/f/1`).level === 'official',
  );
  expect(official).toEqual(['qinglanxd.com']);
});
