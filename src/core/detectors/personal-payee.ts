import { LOAN_WORDS } from '../text/loan-words';
import { guardedZones, isGuarded } from '../text/negation';
import type { ContactNumber, Evidence, Payee, Subject } from '../types';
import type { Detector } from './detector';

const PAYMENT_WORDS = /还款|还清|转账|转入|汇款|汇入|打款|打入|付款|付到|存入|缴[纳费]|repay|transfer|pay\b|deposit/;
/** The reader's own account is where money goes in genuine notices too: 请将款项存入您的还款账户62…. */
const OWN_ACCOUNT = /(?:您|你)(?:的|尾号|名下|本人|绑定|预留|签约)[^,，。;；]{0,14}$/;
/** Characters before a number in which the text may say that the account is the reader's own. */
const REACH = 24;
/** Characters. A number, a bank and a name fit; what is longer says what the number is for. */
const LONGEST_DROP = 60;
/** Money that people and firms send one another every day. */
const EVERYDAY_PURPOSE =
  /货款|房租|租金|生活费|学费|校服|班费|工资|报销|开票|发票|定金|订金|合同款|会费|资金监管|诉讼费|受理费|份子|聚餐/;
const PAYEE_OF: Readonly<Partial<Record<ContactNumber['type'], Payee>>> = {
  'bank-card': 'bank-card',
  'bank-account': 'bank-account',
  'messenger-id': 'messenger-id',
};
/** A code to scan for paying a debt, not 打开支付宝扫一扫 and not the reader's own code (您的收款码). */
const PAYMENT_CODE =
  /(?<!您的)(?:收款码|付款码|收款二维码)|(?:扫描?|长按|识别)[^。,]{0,8}(?:二维码|收款)[^。,]{0,10}(?:还款|转账|付款|支付|缴)|(?:还款|转账|付款)[^。,]{0,8}(?:扫码|二维码)/;

/** Money or contact is to go to a person: a card number, an account, a messenger id or a payment code. */
export const detectPersonalPayee: Detector = (subject) =>
  subject.asked ? [] : [...numbered(subject), ...coded(subject)];

function numbered({ numbers, text, message }: Subject): Evidence[] {
  return numbers.flatMap((number): Evidence[] => {
    const payee = PAYEE_OF[number.type];
    if (!payee) return [];
    const before = message.text.slice(Math.max(0, number.span[0] - REACH), number.span[0]);
    if (OWN_ACCOUNT.test(before)) return [];
    // A card number with a name and nothing else is sent to be paid into: 农行62… 王某.
    const isDrop = number.type === 'bank-card' && text.value.length <= LONGEST_DROP;
    if (!isDrop && !PAYMENT_WORDS.test(text.value)) return [];
    if (EVERYDAY_PURPOSE.test(text.value) && !LOAN_WORDS.test(text.value)) return [];
    return [{ indicator: 'personal-payee', span: number.span, facts: { payee, value: number.text } }];
  });
}

function coded({ text, claims }: Subject): Evidence[] {
  const match = PAYMENT_CODE.exec(text.value);
  const isAboutDebt = claims.some(({ entity }) => entity !== null) || LOAN_WORDS.test(text.value);
  if (!match || !isAboutDebt) return [];
  if (isGuarded(guardedZones(text), match.index)) return [];
  const span = text.toOriginal(match.index, match.index + match[0].length);
  return [{ indicator: 'personal-payee', span, facts: { payee: 'qr-code', value: match[0] } }];
}
