import { describe, expect, test } from 'vitest';
import type { InstitutionDraft } from '@/src/extension/own-institutions/check-institution';
import { createRegistryDesk } from '@/src/extension/registry-desk';
import { LOCALES } from '@/src/i18n/locale';

const desk = createRegistryDesk([]);
const DRAFT: InstitutionDraft = { name: '青岚小额贷款', domains: 'qinglanxd.com', numbers: '400-661-2345' };
const check = (draft: Partial<InstitutionDraft>, others: readonly string[] = []) =>
  desk.checkInstitution({ ...DRAFT, ...draft }, others, 'zh_CN');
const faults = (draft: Partial<InstitutionDraft>, others?: readonly string[]) =>
  (check(draft, others).faults ?? []).map(({ field, sentence }) => `${field}: ${sentence}`);

test('what stands for one institution is taken, tidied', () => {
  expect(
    check({
      name: ' 青岚小额贷款 ',
      domains: 'https://www.QingLanXD.com/a?b\n\nqinglanxd.com，qlxd.cn',
      numbers: '400-661-2345\n(021) 3878 4801',
    }),
  ).toEqual({ name: '青岚小额贷款', domains: ['qinglanxd.com', 'qlxd.cn'], numbers: ['4006612345', '02138784801'] });
  expect(check({ domains: '' }).faults).toBeUndefined();
  expect(check({ numbers: '' }).faults).toBeUndefined();
});

describe('an address that cannot stand for one', () => {
  test.each([
    ['an imitation', 'ppdai-pay.top', /不能添加 ppdai-pay\.top：假冒拍拍贷，真正的官方网址是 ppdai\.com。/],
    ['one below an own-looking name', 'ppdai.com.pay-x.top', /不能添加 pay-x\.top：假冒拍拍贷/],
    ['a near miss', 'mucfcc.com', /不能添加 mucfcc\.com：.*相似/],
    ['one of the registry', 'cmbchina.com', /在名录里，是招商银行的/],
    ['a page of the registry', 'https://m.cmbchina.com/x', /在名录里，是招商银行的/],
    ['a public suffix', 'com.cn', /很多网站共用的结尾/],
    ['a whole platform', 'github.io', /谁都可以在那里放网页/],
    ['a page on a platform', 'qinglan.github.io', /谁都可以在那里放网页/],
    ['a page on another', 'qinglan.pages.dev', /谁都可以在那里放网页/],
    ['a shortener', 't.cn', /谁都可以在那里放网页/],
    ['a platform for forms', 'wjx.cn', /wjx\.cn 上谁都可以放网页/],
    ['a form on another', 'https://qinglan.jinshuju.net/f/x', /谁都可以放网页/],
    ['documents of one customer', 'qinglan.feishu.cn', /谁都可以放网页/],
    ['documents', 'docs.google.com', /谁都可以放网页/],
    ['what documents stand below', 'google.com', /谁都可以放网页/],
    ['the government', 'nfra.gov.cn', /政府机关/],
    ['an address of numbers', '192.168.1.1', /不像网址/],
    ['no address', '青岚贷款', /不像网址/],
    ['a mailbox', 'kf@qinglanxd.com', /不像网址/],
    ['another scheme', 'ftp://qinglanxd.com', /不像网址/],
  ])('%s: %s', (_, domains, expected) => {
    expect(faults({ domains })).toEqual([expect.stringMatching(expected)]);
  });
});

describe('a number that cannot stand for one', () => {
  test.each([
    ['of the registry', '95555', /在名录里，是招商银行的电话/],
    ['of the police', '110', /在名录里/],
    ['a mobile', '138 0013 8000', /是手机号/],
    ['a mobile with its country', '+86 13800138000', /是手机号/],
    ['a mobile of Taiwan', '0912345678', /是手机号/],
    ['words', '打客服', /不像电话号码/],
    ['two digits', '12', /不像电话号码/],
  ])('%s: %s', (_, numbers, expected) => {
    expect(faults({ numbers })).toEqual([expect.stringMatching(expected)]);
  });
});

describe('a name that cannot stand for one', () => {
  test.each([
    ['none', '', /至少两个字/],
    ['one character', '青', /至少两个字/],
    ['one of the registry', '招商银行', /名录里已经有「招商银行」/],
    ['the same in Traditional characters', '招商銀行', /名录里已经有「招商银行」/],
    ['one with a registered name in it', '招商银行福州信贷部', /名录里已经有「招商银行」/],
    ['one of the unverified names', '拍拍金融', /名录里已经有「拍拍金融」/],
    ['too long', '青'.repeat(61), /最多 60 个字/],
  ])('%s: %s', (_, name, expected) => {
    expect(faults({ name })).toEqual([expect.stringMatching(expected)]);
  });

  test('one that was added already, in whichever script', () => {
    expect(faults({ name: '青嵐小額貸款' }, ['青岚小额贷款'])).toEqual([expect.stringContaining('已经添加过')]);
  });
});

test('nothing to compare with is no entry, and every fault is told at once', () => {
  expect(faults({ domains: '', numbers: ' \n' })).toEqual([expect.stringContaining('至少填写一个网址或一个电话')]);
  expect(faults({ name: '', domains: 'github.io\nxx', numbers: '1' }).map((fault) => fault.split(':')[0])).toEqual([
    'name',
    'domains',
    'domains',
    'numbers',
  ]);
});

test('more than twenty are too many', () => {
  const domains = Array.from({ length: 21 }, (_, index) => `qinglan${index}xd.com`).join('\n');
  expect(faults({ domains })).toEqual([expect.stringContaining('最多 20 个')]);
});

test.each(LOCALES)('%s: a sentence for every fault', (locale) => {
  const { faults: told = [] } = desk.checkInstitution(
    { name: '招商银行', domains: 'ppdai-pay.top', numbers: '95555' },
    [],
    locale,
  );
  expect(told.map(({ field }) => field)).toEqual(['name', 'domains', 'numbers']);
  for (const { sentence } of told) expect(sentence).not.toMatch(/undefined|。。|\.\./);
});
