import type { LabelWords } from '../keys';

/** By themselves: the first screen shows them before anything else of a verdict is loaded. */
export const numberTypes: LabelWords['numberType'] = {
  hotline: '客服號碼',
  'short-code': '簡碼',
  mobile: '個人手機號碼',
  landline: '市話號碼',
  'toll-free': '400/800 號碼',
  overseas: '境外號碼',
  'bank-card': '金融卡或信用卡號',
  'bank-account': '銀行帳號',
  'messenger-id': '通訊軟體帳號',
};
