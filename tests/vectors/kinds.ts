/** What sort of message it is: "this is an advertisement, you owe nothing" is an answer too. */
import type { Vector } from './vector';

export const KINDS: readonly Vector[] = [
  {
    name: 'a reminder before the day',
    of: '【招联金融】您的借款将于11月25日到期，本期应还526.18元，届时将从绑定的银行卡自动扣款，请保持余额充足。',
    level: 'unverified',
    kind: 'reminder',
  },
  {
    name: 'a collection after it',
    of: '【马上消费金融】您的借款已逾期12天，请尽快还款，以免影响您的征信。',
    level: 'unverified',
    kind: 'collection',
  },
  {
    name: 'an advertisement',
    of: '【好运贷】最高可借20万元，日息低至万分之二，凭身份证三分钟到账，回T退订。',
    level: 'unverified',
    kind: 'loan-ad',
    advises: ['this-is-an-ad'],
  },
  {
    name: 'a court’s delivery',
    of: '【人民法院】您有一份诉讼文书待签收，案号（2026）京0105民初12345号，请登录 https://zxfw.court.gov.cn/ 查看，咨询请拨打12368。',
    level: 'official',
    kind: 'court',
    advises: ['verify-with-court'],
  },
  {
    name: 'a payment made',
    of: '【工商银行】您尾号0937的账户11月19日18:42支出人民币86.50元，余额4,203.77元。',
    level: 'unverified',
    kind: 'transaction',
  },
  {
    name: 'a code, with a warning that names every trick',
    of: '【微众银行】验证码402915，请勿告诉任何人。凡要求转账到安全账户、共享屏幕、下载软件的均为诈骗。',
    level: 'unverified',
    kind: 'verification-code',
    hides: ['scam-pattern', 'personal-payee'],
    advises: ['never-forward-code'],
  },
  {
    name: 'a threat to someone who owes nothing',
    of: '你是张某的家属，他欠我们平台的钱不还，你再不让他还钱，我们就把他的照片和欠款发到你们村的群里。',
    level: 'suspicious',
    shows: ['collection-conduct'],
    advises: ['third-party-owes-nothing', 'keep-evidence'],
  },
  {
    name: 'a call at night',
    of: { text: '【某某金融】您的借款已逾期，请尽快还款。', receivedAt: '2026-11-21T23:40' },
    level: 'suspicious',
    shows: ['collection-conduct'],
  },
  {
    name: 'the same by day',
    of: { text: '【某某金融】您的借款已逾期，请尽快还款。', receivedAt: '2026-11-21T10:40' },
    level: 'unverified',
    hides: ['collection-conduct'],
  },
  {
    name: 'a lender’s notice from a number abroad',
    of: { text: '【招联金融】您的账单已出，请登录招联金融APP查看。', sender: '+85251234567' },
    level: 'suspicious',
    shows: ['sender-number'],
  },
  {
    name: 'a fee before the money',
    of: '您申请的5万元贷款因银行卡号填写错误被冻结，需先缴纳解冻金6000元才能提现，款项随贷款一并退还。',
    level: 'dangerous',
    shows: ['scam-pattern'],
    advises: ['do-not-pay-fees-first'],
  },
];
