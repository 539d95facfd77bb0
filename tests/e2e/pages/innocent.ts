/** Pages about lenders, and pages where a lender's name stands beside a form; no one is deceived by any of them. Made up. */
import { PAYMENT_CODE } from './payment-code';

export interface InnocentPage {
  readonly sort: string;
  readonly address: string;
  readonly html: string;
}

const HEAD = '<!doctype html><html lang="zh-CN"><meta charset="utf-8">';
const LOGIN =
  '<form class="login" action="/login"><input name="user" placeholder="手机号"><input type="password" placeholder="密码"><input placeholder="短信验证码"><button>登录</button></form>';

export const INNOCENT_PAGES: readonly InnocentPage[] = [
  {
    sort: 'news',
    address: 'https://news-caijing.example/2026/1',
    html: `${HEAD}<title>招商银行发布半年报：净利润同比增长 - 晨报财经</title><meta property="og:site_name" content="晨报财经"><header><div class="logo">晨报财经</div>${LOGIN}</header><h1>招商银行发布半年报：净利润同比增长</h1><p>招商银行今日公布……</p><footer>© 2026 晨报财经 版权所有</footer>`,
  },
  {
    sort: 'forum',
    address: 'https://bbs-xinyong.example/t/9',
    html: `${HEAD}<title>招联金融 - 信用论坛</title><h1>招联金融</h1><p>逾期三天，有人接到电话吗？</p><h2>马上消费金融</h2><p>我也是。</p>${LOGIN}<footer>信用论坛 © 2026</footer>`,
  },
  {
    sort: 'law firm',
    address: 'https://lvshi.example/a',
    html: `${HEAD}<title>拍拍贷催收短信怎么投诉_明理律师网</title><h1>拍拍贷催收短信怎么投诉</h1><h2>一、拍拍贷</h2><p>……</p><form><p>姓名</p><input name="n"><p>手机号码</p><input name="m"><button>立即咨询</button></form><footer>版权所有 明理律师事务所</footer>`,
  },
  {
    sort: 'comparison',
    address: 'https://bijia.example/loan',
    html: `${HEAD}<title>消费贷款利率比较</title><h1>消费贷款利率比较</h1><ul><li><h2>招商银行</h2></li><li><h2>平安银行</h2></li><li><h2>招联金融</h2></li></ul>${LOGIN}`,
  },
  {
    sort: 'encyclopedia',
    address: 'https://baike.example/cmb',
    html: `${HEAD}<title>招商银行_万事百科</title><header><img class="logo" alt="万事百科"></header><h1>招商银行</h1><p>招商银行股份有限公司成立于……</p>${LOGIN}<footer>© 万事百科</footer>`,
  },
  {
    sort: 'questions and answers',
    address: 'https://wenda.example/q/3',
    html: `${HEAD}<title>众消金融是真的吗？ - 有问必答</title><h1>众消金融是真的吗？</h1><p>名录里没有……</p>${LOGIN}`,
  },
  {
    sort: 'jobs',
    address: 'https://zhaopin.example/j/7',
    html: `${HEAD}<title>招商银行2027校园招聘</title><h1>招商银行2027校园招聘</h1><form><input placeholder="姓名"><input placeholder="身份证号"><input type="password"><button>投递</button></form>`,
  },
  {
    sort: 'card portal',
    address: 'https://banka.example/cmb',
    html: `${HEAD}<title>招商银行信用卡申请_办卡之家</title><h1>招商银行信用卡</h1><form><input placeholder="手机号"><div><input placeholder="验证码"><button>获取验证码</button></div></form><footer>办卡之家 版权所有</footer>`,
  },
  {
    sort: 'till',
    address: 'https://shop.example/pay',
    html: `${HEAD}<title>收银台</title><header><img class="logo" alt="好物商城"></header><h1>支付宝</h1><p>请用支付宝扫一扫付款</p><img src="${PAYMENT_CODE}" width="200" height="200" alt=""><p>也可用招商银行、平安银行储蓄卡支付</p>`,
  },
  {
    sort: 'card form of a shop',
    address: 'https://store.example/checkout',
    html: `${HEAD}<title>Checkout – Good Things</title><h1>Payment</h1><img class="bank-logo" alt="招商银行"><img class="bank-logo" alt="工商银行"><form><input autocomplete="cc-number"><input autocomplete="cc-csc"><button>Pay</button></form><footer>© 2026 Good Things Ltd</footer>`,
  },
];

/** At home every form is theirs. */
export const OFFICIAL_PAGES: readonly InnocentPage[] = [
  ['招商银行', 'https://www.cmbchina.com/login'],
  ['招商银行', 'https://pbsz.ebank.cmbchina.com/gen'],
  ['招联金融', 'https://www.mucfc.com/login'],
  ['支付宝', 'https://auth.alipay.com/login'],
  ['拍拍贷', 'https://m.ppdai.com/login'],
].map(([name = '', address = '']) => ({
  sort: `official ${name}`,
  address,
  html: `${HEAD}<title>${name} | 登录</title><h1>${name}</h1><form><input placeholder="身份证号"><input placeholder="银行卡号"><input type="password"><input placeholder="短信验证码"></form><footer>© 2026 ${name} 版权所有</footer>`,
}));
