import type { NumberReading } from './read-numbers';

const DIGITS = '零一二三四五六七八九';
const WRITTEN_DAYS =
  /(?:逾期|超期|过期|拖欠)[^\d，,。;；\n]{0,4}?((?:[一二两三四五六七八九]?十[一二三四五六七八九]?|[一二两三四五六七八九])(天|日|个月))/;
const MONTH_DAYS = 30;

/** 十二 → 12, 两 → 2, 二十 → 20; up to 99. */
function parseNumeral(numeral: string): number {
  const digit = (character: string | undefined): number =>
    character === '两' ? 2 : Math.max(0, DIGITS.indexOf(character ?? '零'));
  const ten = numeral.indexOf('十');
  if (ten < 0) return digit(numeral);
  return (ten === 0 ? 1 : digit(numeral[0])) * 10 + digit(numeral[ten + 1]);
}

/** 「已逾期十二天」: the first count of days written in numerals; the normaliser leaves those in words alone. */
export function readWrittenDays(value: string): NumberReading | undefined {
  const match = WRITTEN_DAYS.exec(value);
  const words = match?.[1];
  const unit = match?.[2];
  if (!match || words === undefined || unit === undefined) return undefined;
  const end = match.index + match[0].length;
  const count = parseNumeral(words.slice(0, -unit.length));
  return {
    sort: 'days',
    role: 'overdue',
    value: unit === '个月' ? count * MONTH_DAYS : count,
    start: end - words.length,
    end,
  };
}
