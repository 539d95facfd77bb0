/** Messages of our own and what a person must read about them: the level's label, and words of the answer. */
import type { Level } from '@/src/core/types';
import type { Locale } from '@/src/i18n/locale';

export interface Expected {
  readonly title: string;
  readonly text: string;
  readonly level: Level;
  /** Each must stand in the answer as it is read. */
  readonly reads: readonly string[];
}

/** As a person reads them; written out, because the words themselves are what is promised. */
export const LEVEL_LABELS: Readonly<Record<Locale, Readonly<Record<Level, string>>>> = {
  zh_CN: {
    dangerous: '高度可疑，不要点、不要付',
    suspicious: '存疑，先核实',
    unverified: '无法确认真假',
    official: '链接属于官方',
  },
  zh_TW: {
    dangerous: '高度可疑，別點、別付錢',
    suspicious: '有疑點，先查證',
    unverified: '無法確認真假',
    official: '連結屬於官方',
  },
  en: {
    dangerous: 'Very suspicious: don’t tap, don’t pay',
    suspicious: 'Doubtful: check first',
    unverified: 'Can’t tell whether it is real',
    official: 'The link is official',
  },
};

export const MESSAGES: Readonly<Record<Locale, readonly Expected[]>> = {
  zh_CN: [
    {
      title: 'an address that joins a brand with other words',
      text: '【拍拍金融】您的借款已逾期，请点击 ppdai-huankuan.top 还款',
      level: 'dangerous',
      reads: ['ppdai-huankuan.top', 'ppdai.com', '拍拍贷', '我们的名录中没有叫这个名字的机构'],
    },
    {
      title: 'a letter pair that looks like an m',
      text: '【招联金融】您的借款已逾期，请点击 rnucfc.com 还款',
      level: 'dangerous',
      reads: ['rnucfc.com', 'mucfc.com', '招联金融'],
    },
    {
      title: 'an official address as a user name',
      text: '【招联金融】您的借款已逾期，请登录 mucfc.com@pay-safe.cc/h 还款',
      level: 'dangerous',
      reads: ['pay-safe.cc', 'mucfc.com'],
    },
    {
      title: 'a stranger’s address under a known name',
      text: '【招联金融】您的借款已逾期，请尽快登录 k8rt2.com/h 处理。',
      level: 'suspicious',
      reads: ['k8rt2.com', '不在它的官方网址里'],
    },
    {
      title: 'an unverified name that wants to be called back',
      text: '【众消金融】您的账单已逾期，请回电 13900001234 协商。',
      level: 'suspicious',
      reads: ['众消金融', '13900001234', '我们的名录中没有'],
    },
    {
      title: 'a reminder without a link',
      text: '【招联金融】您尾号6021的借款将于5月20日到期，应还812.40元，请提前在招联App内还款，如已还款请忽略。',
      level: 'unverified',
      reads: ['招联金融', '还款提醒', '官方 App'],
    },
    {
      title: 'an official link',
      text: '【招联金融】您的借款今日到期，请登录 https://www.mucfc.com 查看还款计划。',
      level: 'official',
      reads: ['www.mucfc.com', '招联金融', '可以伪造'],
    },
  ],
  zh_TW: [
    {
      title: 'an official address in front of another',
      text: '【招聯金融】您的借款已逾期，請點擊 mucfc.com.pay-now.top 還款',
      level: 'dangerous',
      reads: ['mucfc.com.pay-now.top', 'mucfc.com', '165'],
    },
    {
      title: 'a stranger’s address under a known name',
      text: '【馬上消費】您的借款已逾期，請速至 k8rt2.com 辦理，逾期將影響信用。',
      level: 'suspicious',
      reads: ['k8rt2.com', '連結'],
    },
    {
      title: 'a reminder without a link',
      text: '【馬上消費】您的借款將於5月20日到期，請至官方App還款。',
      level: 'unverified',
      reads: ['官方 App', '簡訊'],
    },
    {
      title: 'an official link',
      text: '【招商銀行】您的信用卡帳單已出，請登入 https://www.cmbchina.com 查看。',
      level: 'official',
      reads: ['www.cmbchina.com', '偽造'],
    },
  ],
  en: [
    {
      title: 'an official address in front of another',
      text: '[CMB] Your loan is overdue. Pay now at http://cmbchina.com.secure-pay.xyz/login to avoid legal action.',
      level: 'dangerous',
      reads: ['cmbchina.com.secure-pay.xyz', 'Official address of 招商银行', '96110'],
    },
    {
      title: 'a stranger’s address under a known name',
      text: '【招联金融】Your loan is overdue, pay within 24 hours at k8rt2.com or we will sue.',
      level: 'suspicious',
      reads: ['k8rt2.com', 'not among its official addresses'],
    },
    {
      title: 'a reminder without a link',
      text: 'Your loan repayment is due on Friday. Please keep enough balance in your account.',
      level: 'unverified',
      reads: ['we can’t tell'],
    },
    {
      title: 'an official link',
      text: 'Your China Merchants Bank statement is ready: https://www.cmbchina.com',
      level: 'official',
      reads: ['www.cmbchina.com', 'forged'],
    },
  ],
};

/** One message of each level, in Simplified Chinese: what pictures are taken of. */
export function onePerLevel(): readonly Expected[] {
  return [...new Map(MESSAGES.zh_CN.toReversed().map((message) => [message.level, message])).values()];
}
