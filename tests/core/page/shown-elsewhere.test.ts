import { expect, test } from 'vitest';
import { createEngine } from '@/src/core/engine';
import { knowledge } from '@/src/knowledge';

const engine = createEngine(knowledge);
const MAIL = 'https://mail.example.com/inbox';

test.each([
  ['https://www.cmbchina.com/login', 'http://hk-jieqing.top/x', 'www.cmbchina.com', 'cmb'],
  ['请点击 cmbchina.com 还款', 'https://a1b2.vip/', 'cmbchina.com', 'cmb'],
  ['https://m.ppdai.com', 'https://a1b2.vip/?to=https://m.ppdai.com', 'm.ppdai.com', 'paipaidai'],
])('%s → %s', (text, href, shownHost, owner) => {
  expect(engine.shownElsewhere({ href, text, page: MAIL })).toEqual({ shownHost, owner });
});

test.each([
  ['the same site', 'www.cmbchina.com', 'https://pbsz.ebank.cmbchina.com/'],
  ['another domain of theirs', 'cmbchina.com', 'https://cmbt.cn/a'],
  ['another house of the registry', 'cmbchina.com', 'https://www.95516.com/'],
  ['a shortener', 'cmbchina.com', 'https://t.cn/A6x'],
  ['a search engine’s own redirect', 'www.cmbchina.com', 'https://www.baidu.com/link?url=K3x'],
  ['the page’s own redirect', 'www.cmbchina.com', 'https://go.example.com/away?id=9'],
  ['a shown host that is nobody’s', 'www.somewhere.com', 'https://a1b2.vip/'],
  ['words', '点此还款', 'https://a1b2.vip/'],
  ['a name is no address', '招商银行', 'https://a1b2.vip/'],
  ['not a web address', 'cmbchina.com', 'mailto:a@example.com'],
])('%s', (_, text, href) => {
  expect(engine.shownElsewhere({ href, text, page: MAIL })).toBeUndefined();
});
