import type { LabelWords } from '../keys';

/** By themselves: the first screen shows them before anything else of a verdict is loaded. */
export const numberTypes: LabelWords['numberType'] = {
  hotline: '客服号码',
  'short-code': '短号码',
  mobile: '个人手机号',
  landline: '固定电话',
  'toll-free': '400/800 号码',
  overseas: '境外号码',
  'bank-card': '银行卡号',
  'bank-account': '银行账号',
  'messenger-id': '微信、QQ 等账号',
};
