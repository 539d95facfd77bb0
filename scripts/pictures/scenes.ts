/** The twenty pictures: what stands in them, and how they were taken. Every text is made up for this. */
import type { Locale } from '@/src/i18n/locale';

/** How the picture came about. */
export type Taken =
  /** The phone's own screenshot: 1080 pixels wide, PNG. */
  | 'screenshot'
  /** Sent on by a messenger: 540 pixels wide, JPEG. */
  | 'forwarded'
  /** The screen photographed: tilted, out of focus, lit from one side, JPEG. */
  | 'photographed';

export interface Scene {
  readonly name: string;
  readonly locale: Locale;
  readonly theme: 'light' | 'dark';
  readonly taken: Taken;
  /** As the phone shows it above the messages. */
  readonly sender: string;
  /** One bubble each; ground truth of what is read. */
  readonly messages: readonly string[];
  /** The picture also shows the QR code of `tests/e2e/pages/qr-payment.png`. */
  readonly hasCode?: boolean;
  /** Hosts a person sees in the messages. */
  readonly hosts: readonly string[];
}

/** Content of `tests/e2e/pages/qr-payment.png`. */
export const CODE = 'http://mucfc-loan.top/pay?order=20261121';

export const SCENES: readonly Scene[] = [
  {
    name: 'imitated address',
    locale: 'zh_CN',
    theme: 'light',
    taken: 'screenshot',
    sender: '1069 0233 5517',
    messages: [
      '【拍拍金融】王先生，您名下借款3860元已逾期9天，今日18点前请登录 https://ppdai-huankuan.top/h5?id=7K2 处理，逾期将上报。',
    ],
    hosts: ['ppdai-huankuan.top'],
  },
  {
    name: 'official address',
    locale: 'zh_CN',
    theme: 'light',
    taken: 'screenshot',
    sender: '95786',
    messages: [
      '【招联金融】尊敬的客户，您本期账单1284.50元将于11月25日到期，可在招联金融App或 https://www.mucfc.com 查看明细。',
    ],
    hosts: ['www.mucfc.com'],
  },
  {
    name: 'no address',
    locale: 'zh_CN',
    theme: 'light',
    taken: 'screenshot',
    sender: '1068 8120 3345',
    messages: [
      '【马上消费】您好，您的账户本月应还款项为926.18元，还款日为11月28日，请在马上消费金融App内按时还款，如已还请忽略。',
    ],
    hosts: [],
  },
  {
    name: 'address over two lines',
    locale: 'zh_CN',
    theme: 'light',
    taken: 'screenshot',
    sender: '1069 5571 2208',
    messages: [
      '【招联金融】您的减免方案已通过，今天内有效，点 https://mucfc-jianmian.top/plan/confirm?user=83920175&from=sms 确认，过期作废。',
    ],
    hosts: ['mucfc-jianmian.top'],
  },
  {
    name: 'fee first',
    locale: 'zh_CN',
    theme: 'light',
    taken: 'screenshot',
    sender: '+852 5193 2207',
    messages: ['您申请的50000元贷款因银行卡号填写错误被冻结，请先缴纳5000元解冻金到指定账户，核实后连同本金一起退还。'],
    hosts: [],
  },
  {
    name: 'dark, imitated address',
    locale: 'zh_CN',
    theme: 'dark',
    taken: 'screenshot',
    sender: '1069 4410 9982',
    messages: ['【众消金融】李女士，您的欠款已移交法务，请尽快点击 zxjr-hk.top/pay 还清，否则将联系您的单位和家人。'],
    hosts: ['zxjr-hk.top'],
  },
  {
    name: 'dark, official address',
    locale: 'zh_CN',
    theme: 'dark',
    taken: 'screenshot',
    sender: '95555',
    messages: [
      '【招商银行】您尾号6602的信用卡本期账单已出，应还3120.00元，到期日12月05日，详情请登录 cmbchina.com 查询。',
    ],
    hosts: ['cmbchina.com'],
  },
  {
    name: '540 px, imitated address',
    locale: 'zh_CN',
    theme: 'light',
    taken: 'forwarded',
    sender: '1069 0233 5517',
    messages: [
      '【拍拍贷】您的账户存在风险，请立即登录 www.ppdai.com.pay-center.top 完成身份核验，否则今晚将冻结银行卡。',
    ],
    hosts: ['www.ppdai.com.pay-center.top'],
  },
  {
    name: '540 px, official address',
    locale: 'zh_CN',
    theme: 'light',
    taken: 'forwarded',
    sender: '95786',
    messages: ['【招联金融】您好，您的还款已成功入账，金额680.00元，可登录 www.mucfc.com 或招联金融App核对。'],
    hosts: ['www.mucfc.com'],
  },
  {
    name: '540 px, dark',
    locale: 'zh_CN',
    theme: 'dark',
    taken: 'forwarded',
    sender: '1065 7733 0019',
    messages: ['尊敬的用户，您的借款逾期已达30天，我司将于明日上门走访，请添加微信 hk88kefu 协商还款，仅限今天。'],
    hosts: [],
  },
  {
    name: 'photographed, imitated address',
    locale: 'zh_CN',
    theme: 'light',
    taken: 'photographed',
    sender: '1069 0233 5517',
    messages: ['【招联金融】您的贷款已严重逾期，请于今日内登录 mucfc-huankuan.top 结清，逾期将影响您的征信。'],
    hosts: ['mucfc-huankuan.top'],
  },
  {
    name: 'photographed, fee first',
    locale: 'zh_CN',
    theme: 'light',
    taken: 'photographed',
    sender: '0085 2519 3220',
    messages: ['恭喜您获得20万额度，利率低至3厘，放款前需先支付保证金2000元到私人账户，支付后十分钟到账。'],
    hosts: [],
  },
  {
    name: 'photographed, dark',
    locale: 'zh_CN',
    theme: 'dark',
    taken: 'photographed',
    sender: '1069 8821 5540',
    messages: ['【中邮消费金融】您本期应还760.35元，还款日为12月10日，请确保还款账户余额充足，感谢您的支持。'],
    hosts: [],
  },
  {
    name: 'QR code below the text',
    locale: 'zh_CN',
    theme: 'light',
    taken: 'screenshot',
    sender: '1069 3344 1100',
    messages: ['【招联金融】线上通道维护中，请用手机扫描下方二维码还款，扫码后输入银行卡号和短信验证码即可完成。'],
    hasCode: true,
    hosts: ['mucfc-loan.top'],
  },
  {
    name: 'QR code, 540 px',
    locale: 'zh_CN',
    theme: 'light',
    taken: 'forwarded',
    sender: '客服小陈',
    messages: ['扫码还款，专属通道，今日减免30%'],
    hasCode: true,
    hosts: ['mucfc-loan.top'],
  },
  {
    name: 'two messages',
    locale: 'zh_CN',
    theme: 'light',
    taken: 'screenshot',
    sender: '1069 7720 6618',
    messages: [
      '【招联金融】您尾号1130的借款已逾期3天，应还412.66元，请在招联金融App内还款。',
      '【招联金融】最后通知：请点击 zhaolian-vip.top/s 一键还款，2小时内未处理将起诉。',
    ],
    hosts: ['zhaolian-vip.top'],
  },
  {
    name: 'Traditional characters',
    locale: 'zh_TW',
    theme: 'light',
    taken: 'screenshot',
    sender: '0912-886-201',
    messages: [
      '親愛的客戶您好，您申請的貸款已核准，因帳號填寫錯誤遭凍結，請先匯款三萬元作為解凍保證金，逾期將取消資格。',
    ],
    hosts: [],
  },
  {
    name: 'Traditional characters, dark, 540 px',
    locale: 'zh_TW',
    theme: 'dark',
    taken: 'forwarded',
    sender: '+886 970 118 332',
    messages: ['【催繳通知】您的帳單已逾期，請儘速點擊 https://tw-pay-bill.top/c9 完成繳款，以免影響個人信用紀錄。'],
    hosts: ['tw-pay-bill.top'],
  },
  {
    name: 'English',
    locale: 'en',
    theme: 'light',
    taken: 'screenshot',
    sender: '+44 7700 900113',
    messages: [
      'FINAL NOTICE: your loan of 2,400 is overdue. Pay today at https://ppdai.com.secure-pay.top/login to avoid legal action. Reply STOP to opt out.',
    ],
    hosts: ['ppdai.com.secure-pay.top'],
  },
  {
    name: 'English, dark, 540 px',
    locale: 'en',
    theme: 'dark',
    taken: 'forwarded',
    sender: 'CMB',
    messages: [
      'Your statement is ready. Minimum payment 350.00 is due on 5 December. Open the app or visit cmbchina.com for details.',
    ],
    hosts: ['cmbchina.com'],
  },
];
