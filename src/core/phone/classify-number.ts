/** What kind of number a run of digits is, by the numbering plans of the mainland, Taiwan and international prefixes. */
import type { NumberType } from '../types';

export interface ClassifiedNumber {
  readonly type: NumberType;
  /** Digits only; the country code 86 is dropped from mainland mobiles. */
  readonly value: string;
}

const MAINLAND_MOBILE = /^(?:(?:00)?86)?(1[3-9]\d{9})$/;
const TAIWAN_MOBILE = /^09\d{8}$/;
const TOLL_FREE = /^(?:400|800)\d{7}$/;
/** 95xxx and 96xxx(x) with extensions, operators' 100xx, 1010xxxx and Taiwan's 0800/0809. */
const HOTLINE = /^(?:95\d{3,8}|96\d{3,4}|100\d{2}|1010\d{4}|080[09]\d{6})$/;
/** Public services: police, fire, 12xxx of ministries, Taiwan's 165 and 1xx. */
const SHORT_CODE = /^(?:110|113|119|120|122|165|12\d{3}|11185|11183|118114|18222)$/;
const LANDLINE = /^(?:010\d{8}|02\d{9}|0[3-9]\d{2}\d{7,8}|0[2-8]\d{7,8})$/;
/** UnionPay's prefix is told by its length alone: nothing else of sixteen digits and more begins so, and people mistype. */
const UNIONPAY_CARD = /^62\d{14,17}$/;
const OTHER_CARD = /^(?:[45]\d{15}|3[47]\d{13})$/;

/** @param international written with `+` */
export function classifyNumber(digits: string, international: boolean): ClassifiedNumber | undefined {
  const mobile = MAINLAND_MOBILE.exec(digits)?.[1];
  if (mobile !== undefined) return { type: 'mobile', value: mobile };
  if (international || (digits.startsWith('00') && digits.length >= 10 && digits.length <= 17)) {
    return digits.length >= 7 && digits.length <= 17 ? { type: 'overseas', value: digits } : undefined;
  }
  const type = domesticType(digits);
  return type && { type, value: digits };
}

function domesticType(digits: string): NumberType | undefined {
  if (TAIWAN_MOBILE.test(digits)) return 'mobile';
  if (TOLL_FREE.test(digits)) return 'toll-free';
  if (SHORT_CODE.test(digits)) return 'short-code';
  if (HOTLINE.test(digits)) return 'hotline';
  if (LANDLINE.test(digits)) return 'landline';
  return UNIONPAY_CARD.test(digits) || (OTHER_CARD.test(digits) && passesLuhn(digits)) ? 'bank-card' : undefined;
}

/** ISO/IEC 7812 check digit. */
function passesLuhn(digits: string): boolean {
  let sum = 0;
  for (let index = 0; index < digits.length; index += 1) {
    const digit = Number(digits[digits.length - 1 - index]);
    const doubled = index % 2 === 1 ? digit * 2 : digit;
    sum += doubled > 9 ? doubled - 9 : doubled;
  }
  return sum % 10 === 0;
}
