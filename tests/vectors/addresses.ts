import type { Vector } from './vector';

/** One address alone, as `--url` and the context menu ask. */
export const ADDRESSES: readonly Vector[] = [
  {
    name: 'the official site',
    of: { url: 'https://www.ppdai.com/' },
    level: 'official',
    links: [{ host: 'www.ppdai.com', level: 'official', owner: 'paipaidai' }],
  },
  {
    name: 'without a scheme, in capitals, full-width',
    of: { url: 'ＰＰＤＡＩ．ＣＯＭ' },
    level: 'official',
    links: [{ host: 'ppdai.com', level: 'official', owner: 'paipaidai' }],
  },
  {
    name: 'user-info in front of the real host',
    of: { url: 'https://ppdai.com@hk-tongzhi.top/x' },
    level: 'dangerous',
    links: [{ host: 'hk-tongzhi.top', level: 'dangerous', imitates: 'paipaidai', technique: 'userinfo' }],
  },
  {
    name: 'the official domain as a subdomain',
    of: { url: 'https://www.mucfc.com.repay-h5.cn/' },
    level: 'dangerous',
    links: [
      { host: 'www.mucfc.com.repay-h5.cn', level: 'dangerous', imitates: 'mucfc', technique: 'target-embedding' },
    ],
  },
  {
    name: 'a Cyrillic letter',
    of: { url: 'https://cmbch\u0456na.com/' },
    level: 'dangerous',
    links: [{ host: 'xn--cmbchna-vog.com', level: 'dangerous', imitates: 'cmb', technique: 'homoglyph' }],
  },
  {
    name: 'two letters swapped',
    of: { url: 'https://cmbhcina.com/' },
    level: 'suspicious',
    links: [{ host: 'cmbhcina.com', level: 'suspicious', imitates: 'cmb', technique: 'character-swap' }],
  },
  {
    name: 'a letter dropped',
    of: { url: 'https://duxiaomn.com/' },
    level: 'suspicious',
    links: [{ host: 'duxiaomn.com', level: 'suspicious', imitates: 'duxiaoman', technique: 'typo' }],
  },
  {
    name: 'an official address that forwards by parameter',
    of: { url: 'https://www.mucfc.com/go?url=https%3A%2F%2Fhk-tongzhi.top%2Fpay' },
    level: 'unverified',
    hides: ['lookalike-domain'],
  },
  {
    name: 'an official address that forwards to an imitation',
    of: { url: 'https://www.mucfc.com/go?url=https%3A%2F%2Fmucfc-pay.top%2Fx' },
    level: 'dangerous',
  },
  {
    name: 'a shop page on a public platform',
    of: { url: 'https://mall.jd.com/index-1000000.html' },
    level: 'unverified',
    hides: ['lookalike-domain'],
  },
  {
    name: 'an ordinary site',
    of: { url: 'https://www.wikipedia.org/' },
    level: 'unverified',
    hides: ['lookalike-domain'],
  },
  { name: 'an address of digits', of: { url: 'http://0xC0A80101/pay' }, level: 'suspicious', shows: ['url-shape'] },
  { name: 'javascript', of: { url: 'javascript:alert(1)' }, level: 'suspicious', shows: ['url-shape'] },
  { name: 'a mail address', of: { url: 'mailto:help@ppdai.com' }, level: 'unverified' },
  {
    name: 'a label that says it is Punycode and is not',
    of: { url: 'https://ppdai.com@xn--2026-11-21.com/' },
    level: 'dangerous',
    shows: ['lookalike-domain'],
  },
  { name: 'no address at all', of: { url: '' }, level: 'unverified', links: [] },
  { name: 'words', of: { url: '不是网址' }, level: 'unverified' },
];
