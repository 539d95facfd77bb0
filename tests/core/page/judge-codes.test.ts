/** QR codes on a page decide where nothing else on it asks for anything. */
import { describe, expect, test } from 'vitest';
import { createEngine } from '@/src/core/engine';
import { readCodePayload } from '@/src/core/page/code-payload';
import type { PageFacts } from '@/src/core/page/page-facts';
import { knowledge } from '@/src/knowledge';
import { page } from './own-pages';

const engine = createEngine(knowledge);
const POSING = page('https://zhuanshu.cc/', { title: '招联金融', heading: '招联金融' }, []);

function coded(facts: PageFacts, ...texts: readonly string[]): PageFacts {
  const codes = texts.map(readCodePayload).filter((payload) => payload !== undefined);
  expect(codes).toHaveLength(texts.length);
  return { ...facts, codes };
}

describe('codes are wanted of a page', () => {
  test('that poses as somebody and asks for nothing that could be read', () => {
    expect(engine.judgePage(POSING)).toMatchObject({ warning: 'none', wantsCodes: true });
  });
  test('whose address imitates somebody and which says nothing', () => {
    const facts = page('https://ppdai-huankuan.top/', { title: '还款' }, []);
    expect(engine.judgePage(facts)).toMatchObject({ warning: 'none', wantsCodes: true });
  });
  test.each<readonly [string, PageFacts]>([
    ['at home', page('https://www.mucfc.com/', { title: '招联金融' }, [])],
    ['of a shop', page('https://shop.example.com/pay', { title: '收银台 - 好物商城' }, ['payment-qr'])],
    ['about a lender', page('https://news.example.com/', { title: '招联金融发布年报 - 晨报' }, [])],
    ['of a shop that takes a wallet', page('https://shop.example.com/', { title: '支付宝' }, [])],
    ['that is warned of as it is', { ...POSING, asksFor: ['password'] }],
  ])('and not of one %s', (_, facts) => {
    expect(engine.judgePage(facts).wantsCodes).toBe(false);
  });
});

describe('a posing page is warned of', () => {
  test.each([
    ['payment-qr', 'wxp://f2f0abcdefghij'],
    ['payment-qr', 'https://qr.alipay.com/fkx1'],
    ['scan-code', 'https://kf-3.shop/h5'],
    ['scan-code', 'http://mucfc-loan.top/pay'],
    ['scan-code', 'https://work.weixin.qq.com/ca/abc'],
  ] as const)('for a code: %s, %s', (asked, text) => {
    expect(engine.judgePage(coded(POSING, text))).toMatchObject({
      warning: 'banner',
      claim: { entity: 'mucfc' },
      asksFor: [asked],
      guard: [],
      wantsCodes: false,
      code: readCodePayload(text),
    });
  });

  test('for the one of several codes that matters', () => {
    const verdict = engine.judgePage(coded(POSING, 'https://www.mucfc.com/app', 'wxp://f2f0abc'));
    expect(verdict.code).toEqual({ sort: 'payment', network: 'wechat' });
  });

  test.each([
    'https://www.mucfc.com/app',
    'https://www.icbc.com.cn/',
    'https://weixin.qq.com/r/abc',
    'https://apps.apple.com/cn/app/id1',
  ])('not for one that leads where codes on honest pages lead: %s', (text) => {
    expect(engine.judgePage(coded(POSING, text))).toMatchObject({ warning: 'none', wantsCodes: true });
  });
});

test('a page that does not say whose it is, at an address that imitates one, is warned of for a code to pay with', () => {
  const facts = page('https://ppdai-huankuan.top/', { title: '还款' }, []);
  const verdict = engine.judgePage(coded(facts, 'wxp://f2f0abc'));
  expect(verdict).toMatchObject({ warning: 'banner', imitates: { entity: 'paipaidai' }, asksFor: ['payment-qr'] });
  expect(verdict.claim).toBeUndefined();
});

test('codes make no warning on a page that poses as nobody', () => {
  const shop = page('https://shop.example.com/pay', { title: '收银台 - 好物商城' }, []);
  expect(engine.judgePage(coded(shop, 'wxp://f2f0abc'))).toMatchObject({ warning: 'none', wantsCodes: false });
  const wallet = page('https://shop.example.com/', { title: '支付宝', heading: '支付宝' }, []);
  expect(engine.judgePage(coded(wallet, 'https://qr.alipay.com/fkx1')).warning).toBe('none');
});
