import { describe, expect, test } from 'vitest';
import { createEngine } from '@/src/core/engine';
import type { PageFacts } from '@/src/core/page/page-facts';
import { knowledge } from '@/src/knowledge';
import { page } from './own-pages';

const engine = createEngine(knowledge);

describe('a page that says it is somebody, from a host of nobody', () => {
  const cases: readonly (readonly [string, PageFacts, string])[] = [
    [
      'title and heading, card and code',
      page('http://hk-jieqing.top/pay', { title: '招商银行 - 信用卡还款中心', heading: '招商银行' }, [
        'bank-card',
        'sms-code',
      ]),
      'cmb',
    ],
    [
      'title alone, identity card',
      page('https://xindai-cx.cn/', { title: '招联金融还款平台' }, ['name', 'id-card', 'phone']),
      'mucfc',
    ],
    [
      'title says nothing, heading does',
      page('https://a1b2.vip/h5', { title: '用户登录', heading: '拍拍贷' }, ['phone', 'sms-code']),
      'paipaidai',
    ],
    [
      'copied copyright line',
      page('https://a1b2.vip/h5', { title: '安全验证', copyright: '© 2026 招商银行股份有限公司 版权所有' }, [
        'cvv',
        'bank-card',
      ]),
      'cmb',
    ],
    [
      'logo and heading beside another company in the copyright line',
      page(
        'https://a1b2.vip/h5',
        { title: '还款', logo: '马上消费金融', heading: '马上消费金融还款', copyright: '© 2026 某某网络科技' },
        ['payment-qr'],
      ),
      'msxf',
    ],
    [
      'private account under a lender’s name',
      page('http://203.0.113.9/', { title: '度小满 逾期处理中心' }, ['account-transfer']),
      'duxiaoman',
    ],
    [
      'an app under a lender’s name',
      page('https://dl-app.cc/', { title: '马上消费金融 App 下载' }, ['app-file']),
      'msxf',
    ],
    [
      'traditional characters',
      page('https://a1b2.vip/', { title: '招商銀行｜網上銀行登入', heading: '招商銀行網上銀行登錄' }, ['password']),
      'cmb',
    ],
    ['in English', page('https://a1b2.vip/', { title: 'Alipay - Login' }, ['password']), 'alipay'],
  ];

  test.each(cases)('%s', (_, facts, entity) => {
    const verdict = engine.judgePage(facts);
    expect(verdict.warning).toBe('banner');
    expect(verdict.claim?.entity).toBe(entity);
    expect(verdict.asksFor.length).toBeGreaterThan(0);
  });

  test.each<readonly [string, Parameters<typeof page>[1]]>([
    ['the logo of a payment network', { logo: '中国银联' }],
    ['a way to pay', { 'form-label': '支付宝' }],
    ['a site name that nobody sees', { 'site-name': '某某网络' }],
    ['a copyright line', { copyright: '© 2026 某某网络科技有限公司' }],
    ['the marks of several ways to pay', { logo: ['支付宝', '微信支付', '中国银联'] }],
  ])('%s does not undo what title and heading agree on', (_, besides) => {
    const posing = { title: '招商银行', heading: '招商银行', ...besides };
    const verdict = engine.judgePage(page('https://a1b2.vip/', posing, ['bank-card', 'cvv']));
    expect(verdict).toMatchObject({ warning: 'banner', claim: { entity: 'cmb' } });
  });

  test('from a lookalike host it is more than a banner', () => {
    const verdict = engine.judgePage(
      page('https://cmbchinna.com/login', { title: '招商银行 登录' }, ['password', 'bank-card']),
    );
    expect(verdict).toMatchObject({ warning: 'interstitial', imitates: { entity: 'cmb', official: 'cmbchina.com' } });
  });

  test('a name no institution is known to bear, asking for a card', () => {
    const verdict = engine.judgePage(
      page('https://a1b2.vip/', { title: '众消金融还款中心' }, ['bank-card', 'sms-code']),
    );
    expect(verdict).toMatchObject({ warning: 'banner', claim: { status: 'unverified', name: '众消金融' } });
  });

  test('asking for nothing harmful it is left alone', () => {
    expect(engine.judgePage(page('https://a1b2.vip/', { title: '招商银行' }, [])).warning).toBe('none');
    expect(engine.judgePage(page('https://a1b2.vip/', { title: '招商银行' }, ['phone'])).warning).toBe('none');
  });
});

test('marks of several ways to pay do not undo a title', () => {
  const facts = page('https://a1b2.vip/', { title: '招联金融还款', logo: ['支付宝', '微信支付'] }, ['bank-card']);
  expect(engine.judgePage(facts)).toMatchObject({ warning: 'banner', claim: { entity: 'mucfc' } });
});

describe('a court or office under a name that many bear', () => {
  test.each<readonly [string, string, Parameters<typeof page>[1]]>([
    ['title and heading', 'supreme-court', { title: '人民法院 | 执行案款缴纳', heading: '人民法院' }],
    ['title and logo', 'supreme-court', { title: '案件查询', heading: '人民法院', logo: '人民法院' }],
    ['a name that no court bears', 'u-fake-court', { title: '强制执行中心', heading: '强制执行中心 案件查询' }],
  ])('%s', (_, entity, identity) => {
    const verdict = engine.judgePage(page('https://zx-anjian.top/', identity, ['id-card']));
    expect(verdict).toMatchObject({ warning: 'banner', claim: { entity } });
  });

  test.each<readonly [string, Parameters<typeof page>[1]]>([
    ['one place alone', { title: '人民法院' }],
    ['an article', { title: '人民法院怎么立案 - 法律知识', heading: '人民法院怎么立案' }],
    ['a law firm', { title: '明理律师事务所', heading: '人民法院', copyright: '© 2026 明理律师事务所' }],
    ['too short a name', { title: '法院', heading: '法院' }],
  ])('not %s', (_, identity) => {
    expect(engine.judgePage(page('https://lvshi.example.com/', identity, ['id-card'])).warning).toBe('none');
  });
});

describe('pages about lenders are not pages of lenders', () => {
  const LOGIN = ['password', 'sms-code', 'phone'] as const;
  const cases: readonly (readonly [string, PageFacts])[] = [
    [
      'an encyclopedia',
      page(
        'https://baike.example.com/cmb',
        { title: '招商银行_某百科', heading: '招商银行', copyright: '© 2026 某百科' },
        LOGIN,
      ),
    ],
    [
      'an article',
      page(
        'https://law.example.com/1',
        { title: '招商银行信用卡逾期怎么办', heading: ['招商银行信用卡逾期怎么办', '招商银行'] },
        LOGIN,
      ),
    ],
    [
      'a law firm',
      page(
        'https://law.example.com/2',
        { title: '拍拍金融催收短信(拍拍金融发催收短信怎么投诉)', heading: '拍拍金融' },
        LOGIN,
      ),
    ],
    [
      'a question on a forum',
      page(
        'https://bbs.example.com/t',
        { title: '招联金融 - 某论坛', heading: '招联金融', 'site-name': '某论坛' },
        LOGIN,
      ),
    ],
    [
      'a comparison',
      page(
        'https://bijiao.example.com/',
        { title: '贷款比较', heading: ['招商银行', '平安银行', '马上消费金融'] },
        LOGIN,
      ),
    ],
    [
      'a shop that takes cards of many banks',
      page('https://shop.example.com/pay', { title: '收银台', logo: ['招商银行', '支付宝', '微信支付'] }, [
        'bank-card',
        'cvv',
      ]),
    ],
    [
      'a bank’s page in a comparison',
      page(
        'https://bijiao.example.com/cmb',
        { title: '招商银行', heading: '招商银行', logo: ['平安银行', '支付宝'] },
        LOGIN,
      ),
    ],
    [
      'a site that names itself twice',
      page(
        'https://baike.example.com/cmb',
        { title: '招商银行', heading: '招商银行', 'site-name': '某百科', copyright: '© 2026 某百科' },
        LOGIN,
      ),
    ],
    ['a till', page('https://shop.example.com/pay', { title: '支付宝扫码支付', heading: '支付宝' }, ['payment-qr'])],
    [
      'a job page',
      page('https://jobs.example.com/', { title: '招商银行校园招聘', heading: '招商银行校园招聘' }, [
        'password',
        'id-card',
      ]),
    ],
    [
      'a footer that disowns',
      page('https://x.example.com/', { title: '逾期计算', copyright: '本站与招商银行无关 © 2026' }, ['password']),
    ],
    [
      'news',
      page(
        'https://news.example.com/',
        { title: '招商银行发布年报 - 某财经', heading: '招商银行发布年报', 'site-name': '某财经' },
        LOGIN,
      ),
    ],
    [
      'a credit card portal',
      page('https://ka.example.com/', { title: '招商银行信用卡申请_某卡网', heading: '招商银行信用卡' }, [
        'id-card',
        'phone',
        'sms-code',
      ]),
    ],
    [
      'a name of everyday words',
      page('https://a.example.com/', { title: '普惠金融服务平台' }, ['id-card', 'password']),
    ],
    ['a town’s own 「民生」', page('https://a.example.com/', { title: '民生服务平台' }, ['id-card', 'password'])],
  ];
  test.each(cases)('%s', (_, facts) => {
    expect(engine.judgePage(facts).warning).toBe('none');
  });
});

describe('at home', () => {
  test.each([
    'https://www.cmbchina.com/login',
    'https://pbsz.ebank.cmbchina.com/CmbBank_GenShell/',
    'https://cmbt.cn/x',
    'https://www.cmbchina.cn/login',
  ])('%s', (address) => {
    expect(engine.judgePage(page(address, { title: '招商银行 登录' }, ['password', 'bank-card'])).warning).toBe('none');
  });

  test('the domain of another house in the registry is nobody’s imitation either', () => {
    const till = page('https://cashier.95516.com/', { title: '招商银行 支付' }, ['bank-card', 'cvv']);
    expect(engine.judgePage(till)).toMatchObject({ isOfficial: true, warning: 'none' });
  });

  test.each(['http://192.168.1.8/', 'http://localhost:3000/', 'http://oa.cmb.internal/'])('%s', (address) => {
    expect(engine.judgePage(page(address, { title: '招商银行 登录' }, ['password'])).warning).toBe('none');
  });

  test.each(['http://10.pay-x.top/', 'http://127.pay-x.top/', 'http://192.168.pay-x.top/', 'http://172.16.pay-x.top/'])(
    'a name that only begins like a private address is public: %s',
    (address) => {
      const posing = page(address, { title: '招商银行 登录', heading: '招商银行' }, ['password', 'bank-card']);
      expect(engine.judgePage(posing).warning).toBe('banner');
    },
  );

  test('a lapsed domain of theirs may be anybody’s, but is no proof against them', () => {
    expect(engine.judgePage(page('https://e95555.cn/', { title: '招商银行 登录' }, ['password'])).warning).toBe('none');
  });

  test('what is official is said to be', () => {
    expect(engine.judgePage(page('https://www.cmbchina.com/', {}, [])).isOfficial).toBe(true);
    expect(engine.judgePage(page('https://www.nfra.gov.cn/', {}, [])).isOfficial).toBe(true);
    expect(engine.judgePage(page('https://news.example.com/', {}, [])).isOfficial).toBe(false);
  });
});

describe('lead forms', () => {
  const ALL = ['name', 'phone', 'address'] as const;
  test('under an article about a lender', () => {
    const facts = page('https://law.example.com/1', { title: '拍拍金融催收短信怎么投诉 - 某律师网' }, ALL);
    expect(engine.judgePage(facts)).toMatchObject({
      warning: 'none',
      leadForm: { name: '拍拍金融' },
      guard: ['name', 'phone', 'address'],
    });
  });

  test.each<readonly [string, PageFacts]>([
    [
      'without an address it is any comment form',
      page('https://law.example.com/1', { title: '拍拍金融逾期 - 某律师网' }, ['name', 'phone']),
    ],
    ['under no lender’s name', page('https://law.example.com/1', { title: '劳动合同咨询' }, ALL)],
    ['the lender’s own', page('https://www.cmbchina.com/apply', { title: '招商银行 预约办卡' }, ALL)],
    ['a shop that takes Alipay', page('https://shop.example.com/', { title: '支付宝首单立减' }, ALL)],
  ])('%s', (_, facts) => {
    expect(engine.judgePage(facts).leadForm).toBeUndefined();
  });
});

test('a title of role words without end costs no more than its length', () => {
  const title = `${'官方网站消费金融'.repeat(50)}怎么`;
  expect(engine.judgePage(page('https://a1b2.vip/', { title }, ['password'])).warning).toBe('none');
});
