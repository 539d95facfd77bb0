import type { ContactNumber, Evidence, Payee, Subject } from '../types';
import type { Detector } from './detector';

const PAYMENT_WORDS = /还款|还清|转账|转入|汇款|汇入|打款|打入|付款|存入|缴[纳费]|repay|transfer|pay\b|deposit/;
/** How far from the number the words may stand: one sentence of a message. */
const REACH = 40;
const PAYEE_OF: Readonly<Partial<Record<ContactNumber['type'], Payee>>> = {
  'bank-card': 'bank-card',
  'bank-account': 'bank-account',
  'messenger-id': 'messenger-id',
};
/** A code to scan for paying, not 打开支付宝扫一扫. */
const PAYMENT_CODE =
  /收款码|付款码|收款二维码|(?:扫描?|长按|识别)[^。,]{0,8}(?:二维码|收款)[^。,]{0,10}(?:还款|转账|付款|支付|缴)|(?:还款|转账|付款)[^。,]{0,8}(?:扫码|二维码)/;

/** Money or contact is to go to a person: a card number, an account, a messenger id or a payment code. */
export const detectPersonalPayee: Detector = (subject) => [...numbered(subject), ...coded(subject)];

function numbered({ numbers, text, message }: Subject): Evidence[] {
  return numbers.flatMap((number): Evidence[] => {
    const payee = PAYEE_OF[number.type];
    if (!payee) return [];
    const [start, end] = number.span;
    const around = message.text.slice(Math.max(0, start - REACH), end + REACH);
    if (!PAYMENT_WORDS.test(text.value) || !/[\u3400-\u9FFFa-z]/i.test(around)) return [];
    return [{ indicator: 'personal-payee', span: number.span, facts: { payee, value: number.text } }];
  });
}

function coded({ text }: Subject): Evidence[] {
  const match = PAYMENT_CODE.exec(text.value);
  if (!match) return [];
  const span = text.toOriginal(match.index, match.index + match[0].length);
  return [{ indicator: 'personal-payee', span, facts: { payee: 'qr-code', value: match[0] } }];
}
