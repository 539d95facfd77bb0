/** Answers what a message carries besides words (`Need` of the pattern language). */
import { GOVERNMENT_HOST } from '../index/domains';
import type { Need } from '../rule';
import { LOAN_WORDS } from '../text/loan-words';
import type { ContactNumber, JudgedLink, NumberType, Subject } from '../types';

/** What is known of the subject's links and numbers once the registry has been asked. */
export interface Judged {
  readonly links: readonly JudgedLink[];
  readonly numbers: readonly ContactNumber[];
}

/** Numbers one can ring. A short code is not among them: 95588 in a notice is no call-back. */
const CALLABLE: readonly NumberType[] = ['hotline', 'mobile', 'landline', 'toll-free', 'overseas'];

const AMOUNT =
  /\d[\d,.]*\s?(?:元|块|万|千|港币|台币|美元|w\b)|[¥￥$£€]\s?\d|(?:hkd|nt\$|rmb|usd)\s?\d|(?:转|付|交|缴|存|打|充|汇|费|金|款)\s?\d{3,}(?!\d{5})/;

/** Lazily: most patterns ask for nothing, most messages never get that far. */
export function carriesOf(subject: Subject, judged: Judged): (need: Need) => boolean {
  const { text, claims } = subject;
  const has = (type: NumberType): boolean => judged.numbers.some((number) => number.type === type);
  return (need) => {
    switch (need) {
      case 'link':
        return judged.links.length > 0;
      case 'unofficial-link':
        return judged.links.some(
          ({ level, owner, host }) => level !== 'official' && owner === undefined && !GOVERNMENT_HOST.test(host),
        );
      case 'phone':
        return judged.numbers.some(({ type }) => CALLABLE.includes(type));
      case 'unofficial-phone':
        return judged.numbers.some(({ type, owner }) => CALLABLE.includes(type) && owner === undefined);
      case 'mobile':
        return has('mobile');
      case 'bank-card':
        return has('bank-card') || has('bank-account');
      case 'messenger-id':
        return has('messenger-id');
      case 'amount':
        return AMOUNT.test(text.value);
      case 'institution':
        return claims.some(({ entity }) => entity !== null);
      case 'loan-context':
        return LOAN_WORDS.test(text.value);
      default:
        return need satisfies never;
    }
  };
}
