import { describe, expect, test } from 'vitest';
import { readCodePayload } from '@/src/core/page/code-payload';

describe('a code that collects money', () => {
  test.each([
    ['wechat', 'wxp://f2f0abcdefghij'],
    ['wechat', 'weixin://wxpay/bizpayurl?pr=abc'],
    ['wechat', 'https://payapp.weixin.qq.com/sjt/qr/abc'],
    ['alipay', 'https://qr.alipay.com/fkx1'],
    ['alipay', 'HTTPS://QR.ALIPAY.COM/FKX1'],
    ['alipay', 'alipays://platformapi/startapp?appId=1'],
    ['unionpay', 'https://qr.95516.com/00010000/1'],
    ['other', '00020101021126'],
    ['other', 'TWQRP://1/158/01/V1?D1=100'],
  ])('%s: %s', (network, text) => {
    expect(readCodePayload(text)).toEqual({ sort: 'payment', network });
  });
});

test.each([' https://kf-3.shop/h5?u=1 ', 'http://qr.alipay.com.pay-x.top/fkx', 'https://my-wxp.shop/?a=wxp://f2f0'])(
  'an address, and no more than that: %s',
  (text) => {
    expect(readCodePayload(text)).toEqual({ sort: 'address', address: text.trim() });
  },
);

test.each([
  'WIFI:S:home;T:WPA;P:secret;;',
  'BEGIN:VCARD',
  '招商银行',
  '6200000000000000018',
  'https://two words.example/',
  `https://long.example/${'a'.repeat(2_000)}`,
  '',
])('neither: %s', (text) => {
  expect(readCodePayload(text)).toBeUndefined();
});
