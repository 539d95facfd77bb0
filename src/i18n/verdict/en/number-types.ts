import type { LabelWords } from '../keys';

/** By themselves: the first screen shows them before anything else of a verdict is loaded. */
export const numberTypes: LabelWords['numberType'] = {
  hotline: 'service number',
  'short-code': 'short code',
  mobile: 'private mobile number',
  landline: 'landline number',
  'toll-free': '400/800 number',
  overseas: 'overseas number',
  'bank-card': 'bank card number',
  'bank-account': 'bank account number',
  'messenger-id': 'messenger account',
};
