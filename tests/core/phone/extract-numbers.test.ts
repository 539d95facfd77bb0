import { describe, expect, test } from 'vitest';
import { extractNumbers } from '@/src/core/phone/extract-numbers';
import { parseSender } from '@/src/core/phone/parse-sender';
import { normalize } from '@/src/core/text/normalize';
import { extractLinks } from '@/src/core/url/extract-links';

function numbers(message: string): string[] {
  const text = normalize(message);
  return extractNumbers(text, extractLinks(text)).map(({ type, value }) => `${type} ${value}`);
}

describe('numbers a person could call, pay to or write to', () => {
  test.each([
    ['请致电95588咨询', ['hotline 95588']],
    ['请联系13812345678王经理', ['mobile 13812345678']],
    ['请联系 +86 138-1234-5678', ['mobile 13812345678']],
    ['取消拨打：170-5521-8836', ['mobile 17055218836']],
    ['客服热线:95588', ['hotline 95588']],
    ['电话一三八一二三四五六七八', ['mobile 13812345678']],
    ['客服400-669-5526', ['toll-free 4006695526']],
    ['客服40066-95580', ['toll-free 4006695580']],
    ['座机010-12345678', ['landline 01012345678']],
    ['回电+852 5123 4567', ['overseas 85251234567']],
    ['回电008-61234567890', ['overseas 00861234567890']],
    ['汇入卡号6222021234567890128 张三', ['bank-card 6222021234567890128']],
    ['对公账户：110912345678', ['bank-account 110912345678']],
    ['请加微信：xiaoli_2026', ['messenger-id xiaoli_2026']],
    ['加QQ 123456789', ['messenger-id 123456789']],
    ['加企鹅群891234567', ['messenger-id 891234567']],
    ['添加专员企鹅 2980771123', ['messenger-id 2980771123']],
    ['办理加微：kd7788', ['messenger-id kd7788']],
    ['LINE ID: helpme99', ['messenger-id helpme99']],
    ['请立即报警110或拨打96110', ['short-code 110', 'hotline 96110']],
    ['請撥165反詐騙專線，致電 165', ['short-code 165']],
    ['投诉12378', ['short-code 12378']],
    ['免付費0800-123-456', ['hotline 0800123456']],
    ['致電0912-345-678', ['mobile 0912345678']],
    ['请速电客服4 13812345678办理', ['mobile 13812345678']],
    ['热线4006695526 13812345678', ['toll-free 4006695526', 'mobile 13812345678']],
  ])('%s', (message, expected) => {
    expect(numbers(message)).toEqual(expected);
  });

  test.each([
    '您尾号1234的卡消费95588.00元',
    '验证码955881，切勿泄露',
    '还款日2026-11-21，金额3000元',
    '共110笔交易',
    '（2026）鲁1312民初1324号',
    '逾期12345天',
    '订单号6222021234567890123',
    '第95588期',
    '打开ppdai.com/13812345678',
    '使用wechat official account',
    '余额12378.90元',
    '',
  ])('none in: %s', (message) => {
    expect(numbers(message)).toEqual([]);
  });
});

describe('senders', () => {
  test.each([
    ['10690000123456', 'enterprise-port'],
    ['95588', 'hotline'],
    ['12381', 'short-code'],
    ['+86 13812345678', 'mobile'],
    ['17012345678', 'virtual-mobile'],
    ['+63 917 123 4567', 'overseas'],
    ['help@pay-loan.top', 'email'],
    ['招商银行', 'name'],
    ['4001234567', 'toll-free'],
  ])('%s is %s', (text, type) => {
    expect(parseSender(text)?.type).toBe(type);
  });

  test('an empty field is no sender', () => expect(parseSender('  ')).toBeUndefined());
});
