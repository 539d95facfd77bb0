/** What makes each level, on the smallest messages that do. */
import { describe, expect, test } from 'vitest';
import { createEngine } from '@/src/core/engine';
import type { Message } from '@/src/core/types';
import { knowledge } from '@/src/knowledge';

const engine = createEngine(knowledge);
const level = (message: Message): string => engine.analyze(message).level;

describe('official needs everything to be the institution’s own', () => {
  const own = '【招联金融】您的账单已出，请登录 www.mucfc.com 查看';
  test('its own link', () => expect(level({ text: own })).toBe('official'));
  test('its own link and hotline', () => expect(level({ text: `${own}，客服95786` })).toBe('official'));
  test('a public service’s number beside it', () => expect(level({ text: `${own}，投诉12378` })).toBe('official'));
  test('not with a stranger’s number', () => expect(level({ text: `${own}，电话13812345678` })).not.toBe('official'));
  test('not with a second, unknown link', () => expect(level({ text: `${own} 或 abcdqw.net` })).toBe('suspicious'));
  test('not when another institution signs', () =>
    expect(level({ text: '【招商银行】请登录 www.icbc.com.cn 查看' })).toBe('suspicious'));
  test('not when a sister of the same house signs', () =>
    expect(level({ text: '【招商银行】请登录 www.mucfc.com 查看' })).toBe('unverified'));
  test('not when it forwards elsewhere', () =>
    expect(level({ text: '【招联金融】请打开 https://www.mucfc.com/r?url=https://abcdqw.net/ 查看' })).not.toBe(
      'official',
    ));
  test('not on a public platform’s pages', () =>
    expect(level({ text: '【京东金融】请打开 https://shop.jd.com/abc 查看' })).toBe('unverified'));
  test('not with medium confidence', () =>
    expect(level({ text: '【京东消费金融】请登录 www.jdcfc.cn 查看' })).toBe('unverified'));
});

describe('a decisive sign is never cancelled', () => {
  test('by an official link and hotline', () =>
    expect(level({ text: '【招联金融】请登录 www.mucfc.com，客服95786；还款请点击 mucfc-huankuan.top' })).toBe(
      'dangerous',
    ));
});

describe('senders', () => {
  const text = '【招商银行】您的信用卡已逾期，请尽快还款';
  test('a mobile number signs as a bank', () => expect(level({ text, sender: '13812345678' })).toBe('suspicious'));
  test('the bank’s own number proves nothing', () => expect(level({ text, sender: '95555' })).toBe('unverified'));
  test('an overseas number speaks of a debt', () =>
    expect(level({ text: '您的借款已逾期，请尽快还款', sender: '+63 917 123 4567' })).toBe('suspicious'));
  test('an overseas number speaks of dinner', () =>
    expect(level({ text: '晚上一起吃饭吗', sender: '+63 917 123 4567' })).toBe('unverified'));
});

describe('bare questions', () => {
  test.each([
    ['拍拍金融', 'name', 'unverified'],
    ['95786', 'number', 'unverified'],
    ['95786是谁的电话', 'number', 'unverified'],
    ['www.mucfc.com', 'link', 'official'],
    ['www.mucfc.com 是官方的吗？', 'link', 'official'],
    ['ppdai-huankuan.top', 'link', 'dangerous'],
    ['95555是哪家的电话', 'number', 'unverified'],
    ['96110打来的电话要接吗', 'number', 'unverified'],
    ['Who owns 95188?', 'number', 'unverified'],
    ['微粒贷客服电话多少', 'name', 'unverified'],
  ])('%s asks for a %s', (text, asked, expected) => {
    expect(engine.analyze({ text })).toMatchObject({ asked, level: expected });
  });
});

describe('money between people and firms is no debt', () => {
  test.each([
    '妈，生活费打我这张卡 6228480402564890018',
    '【支付宝】您的收款码收到付款12.00元',
    '周五聚餐AA每人150，扫我的收款码就行',
    '【实验幼儿园】本月伙食费请扫园所收款码缴纳',
    '【城南供电】户号3301234567本期电费186.20元，已逾期，请及时缴费，可通过手机App缴纳',
    '【城东水务】账号6012345678本期水费52元，请于12月10日前缴费',
  ])('%s', (text) => expect(level({ text })).toBe('unverified'));
});

describe('a hotline stays the institution’s own', () => {
  test.each(['【平安银行】您的账单已出，详询95511-3', '【工商银行】您的账单已出，详询0755-95588'])('%s', (text) =>
    expect(engine.analyze({ text }).numbers).toMatchObject([{ owner: expect.any(String) }]),
  );
  test('of two owners the claimed one is named', () =>
    expect(engine.analyze({ text: '【平安银行】您的账单已出，详询95511' }).numbers).toMatchObject([
      { owner: 'pinganbank' },
    ]));
});

describe('addresses that pose as a government’s', () => {
  test.each(['yb-gov.sbs', 'yibao.vip-gov.cc', 'etc.gov-cn.top'])('%s', (address) => {
    expect(engine.judgeUrl(address).level).toBe('suspicious');
    expect(level({ text: `您的征信有逾期记录，请登录 ${address} 处理` })).toBe('dangerous');
    expect(level({ text: `您的医保已停用，请登录 ${address} 填写身份证和银行卡` })).toBe('dangerous');
  });
  test.each(['www.gov.cn', 'zxfw.court.gov.cn', 'www.gov.uk', 'govtech.com'])('not %s', (address) =>
    expect(['unverified', 'official']).toContain(engine.judgeUrl(address).level),
  );
});

describe('odd input gets a level, not an error', () => {
  test.each(['', ' ', '\uD800', '。。。', '\u202E\u200B', '{"a":1}', '<script>alert(1)</script>'])('%j', (text) =>
    expect(level({ text })).toBe('unverified'),
  );
  test('nothing means no evidence', () => expect(engine.analyze({ text: '' }).evidence).toEqual([]));
  test.each(['mailto:a@b.com', 'about:blank', 'not a url at all', 'http://', 'ftp://a.b/c'])('address %s', (address) =>
    expect(engine.judgeUrl(address).level).toBe('unverified'),
  );
  test('beyond a megabyte the beginning is judged', () => {
    const verdict = engine.analyze({ text: `${'。'.repeat(400_000)}【招联金融】mucfc-pay.top` });
    expect(verdict).toMatchObject({ truncated: true, level: 'unverified' });
  });
});
