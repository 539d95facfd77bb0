/** The four names people bring most: in Simplified, Traditional and glossed form, in a message and asked as a bare name. */
import type { Vector } from './vector';

const NAMES = [
  { simplified: '拍拍金融', traditional: '拍拍金融', glossed: '拍(pāi)拍金(jīn)融', entity: 'u-paipai-jinrong' },
  {
    simplified: '众消金融',
    traditional: '眾消金融',
    glossed: '眾消(zhòng xiāo)金融',
    entity: 'u-zhongxiao-jinrong-zhong',
  },
  { simplified: '普信金融', traditional: '普信金融', glossed: '普信(pǔ xìn)金融', entity: 'u-puxin-jinrong' },
  { simplified: '爱分期', traditional: '愛分期', glossed: '愛(ài)分期', entity: 'u-aifenqi' },
] as const;

export const FOUR_NAMES: readonly Vector[] = NAMES.flatMap(({ simplified, traditional, glossed, entity }) =>
  [...new Set([simplified, traditional, glossed])].flatMap((name): readonly Vector[] => {
    // Named as in the registry, however it was written.
    const claimed = [{ name: simplified, entity, status: 'unverified' }] as const;
    return [
      {
        name: `${name}: signs a notice that asks for nothing`,
        of: `【${name}】您的本期账单已生成，金额860.00元，感谢您的支持。`,
        level: 'unverified',
        claims: claimed,
        shows: ['unverified-name'],
        advises: ['ask-creditor-name'],
      },
      {
        name: `${name}: signs a demand for payment`,
        of: `【${name}】您的借款已逾期3天，请今日内还款860.00元。`,
        level: 'suspicious',
        claims: claimed,
        shows: ['unverified-name'],
        advises: ['ask-creditor-name', 'check-credit-report'],
      },
      {
        name: `${name}: signs a demand with a link of nobody we know`,
        of: `【${name}】您的借款已逾期，请点击 https://qingshan-lvtu.com/h5 还款。`,
        level: 'suspicious',
        claims: claimed,
        links: [{ host: 'qingshan-lvtu.com', level: 'unverified' }],
        shows: ['unverified-name'],
        advises: ['do-not-tap', 'ask-creditor-name'],
      },
      {
        name: `${name}: asked as a bare name`,
        of: name,
        level: 'unverified',
        claims: claimed,
        shows: ['unverified-name'],
        advises: ['ask-creditor-name'],
      },
      {
        name: `${name}: asked in a sentence`,
        of: `${name}是真的吗？`,
        level: 'unverified',
        claims: claimed,
        advises: ['ask-creditor-name'],
      },
    ];
  }),
);
