import { describe, expect, test } from 'vitest';
import { joinLines, tidyChinese } from '@/src/vision/join-lines';
import type { ReadLine } from '@/src/vision/text-lines';

/** Pixels: of a Chinese character, and from one line to the next within a message. */
const SIZE = 46;
const PITCH = 72;
const LEFT = 80;

/** A line as the reader gives it: words between spaces, each as wide as its letters. */
function line(text: string, top: number, left = LEFT): ReadLine {
  let x = left;
  const words = text.split(' ').map((word) => {
    const width = [...word].reduce((sum, character) => sum + (/[\x20-\x7e]/.test(character) ? SIZE / 2 : SIZE), 0);
    const box = { x0: x, y0: top, x1: x + width, y1: top + SIZE };
    x += width;
    return { text: word, confidence: 90, box };
  });
  return { words, box: { x0: left, y0: top, x1: x, y1: top + SIZE } };
}

/** Lines below each other; an empty one stands for the gap between two messages. */
function lines(...texts: readonly string[]): readonly ReadLine[] {
  let top = 300;
  return texts.flatMap((text) => {
    const at = top;
    top += text === '' ? SIZE : PITCH;
    return text === '' ? [] : [line(text, at)];
  });
}

describe('lines of one message', () => {
  test('a sentence broken at the edge goes on', () => {
    expect(joinLines(lines('您 的 借款 已 逾期 ， 请 尽', '快 处理 。'))).toBe('您的借款已逾期，请尽快处理。');
  });

  test('a line that ends early was ended by its writer', () => {
    expect(joinLines(lines('您好 ：', '您 的 借款 已 逾期 三 天 了'))).toBe('您好：\n您的借款已逾期三天了');
  });

  test.each([
    [['点 https://mucfc-', 'jianmian.top/plan 确认'], '点 https://mucfc-jianmian.top/plan 确认'],
    [['登录 https://ppdai.com/h5?', 'id=7K2 处理'], '登录 https://ppdai.com/h5?id=7K2 处理'],
    [['请 登录 www.ppdai.com.pay', '.top 核验 身份'], '请登录 www.ppdai.com.pay.top 核验身份'],
    [
      ['金额 680 元 ， 可 登录 mucfc.com', '或 招联 金融 App 核对 金额'],
      '金额680元，可登录 mucfc.com 或招联金融App核对金额',
    ],
    [
      ['Pay at https://ppdai.com.secure-', 'pay.top/login to avoid it'],
      'Pay at https://ppdai.com.secure-pay.top/login to avoid it',
    ],
    [
      ['Open the app or see cmbchina.com', 'for details of the payment'],
      'Open the app or see cmbchina.com for details of the payment',
    ],
    [
      ['Your payment of 350.00 is', 'due on 5 December this year'],
      'Your payment of 350.00 is due on 5 December this year',
    ],
  ] as const)('%j', (written, joined) => {
    expect(joinLines(lines(...written))).toBe(joined);
  });
});

test('two messages are apart by an empty line', () => {
  expect(joinLines(lines('第一 条 短信', '', '', '第二 条 短信'))).toBe('第一条短信\n\n第二条短信');
});

test('lines come in the order in which they stand, whatever order they were found in', () => {
  const [first, second] = lines('上面 一行 文字 到头', '下面 一行');
  expect(joinLines([second, first].filter((it) => it !== undefined))).toBe('上面一行文字到头下面一行');
});

test('the status bar of a telephone is left out, a time within a message is not', () => {
  const bar = [line('14:02', 30), line('5G 87%', 30, 900)];
  expect(joinLines([...bar, ...lines('14:02 前 处理')])).toBe('14:02前处理');
  expect(joinLines(lines('14:02 前 处理'))).toBe('14:02前处理');
});

test('nothing found is an empty text', () => {
  expect(joinLines([])).toBe('');
});

test.each([
  ['您 尾号 1130 的 借款 , 应 还 412.66 元', '您尾号1130的借款，应还412.66元'],
  ['最 后 通 知 : 请 点 mucfc.com 还 款', '最后通知：请点 mucfc.com 还款'],
  ['请 在 招联 金融 App 内 还款', '请在招联金融App内还款'],
  ['Final notice: pay today, please.', 'Final notice: pay today, please.'],
  ['見 tw-pay-bill.top/c9 。', '見 tw-pay-bill.top/c9。'],
])('tidyChinese(%j)', (read, tidy) => {
  expect(tidyChinese(read)).toBe(tidy);
});
