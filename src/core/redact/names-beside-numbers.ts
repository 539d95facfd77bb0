import type { NormalizedText } from '../text/normalize';
import type { FoundDigits } from './find-digits';
import type { FoundName } from './find-names';
import { EVERYDAY_WORD, NOBODY } from './name-words';
import { surnameLength } from './surnames';

const BESIDE: ReadonlySet<FoundDigits['kind']> = new Set(['phone', 'card', 'id-number']);
const NAME_BEFORE = /(?<![\p{Script=Han}])([\p{Script=Han}]{2,4})[ ,:，、;|(\n-]{1,3}$/u;
const NAME_TOUCHING = /(?<=^|[^\p{Script=Han}]|[给向至到付人为是叫询找])([\p{Script=Han}]{2,3})$/u;
const NAME_AFTER =
  /^[ ,:，、;|()\n-]{0,3}(?:\p{Script=Han}{1,8}[行社][ ,:;|(]{0,2})?([\p{Script=Han}]{2,4})(?![\p{Script=Han}])/u;
/** Characters looked at on each side. */
const REACH = 18;

/** 张三 13812345678 and 6222…，李四: a whole word beside a number that is somebody's, and beginning with a surname. */
export function namesBesideNumbers({ value }: NormalizedText, digits: readonly FoundDigits[]): FoundName[] {
  const found: FoundName[] = [];
  const add = (start: number, name: string, { role }: FoundDigits): void => {
    const surname = surnameLength(name, 0);
    if (surname === 0 || name.length > surname + 2 || EVERYDAY_WORD.test(name) || NOBODY.test(name)) return;
    found.push({ start, end: start + name.length, role });
  };
  for (const number of digits) {
    if (!BESIDE.has(number.kind)) continue;
    const left = value.slice(Math.max(0, number.start - REACH), number.start);
    const before = NAME_BEFORE.exec(left) ?? NAME_TOUCHING.exec(left);
    if (before?.[1]) add(number.start - left.length + before.index, before[1], number);
    const after = NAME_AFTER.exec(value.slice(number.end, number.end + REACH));
    if (after?.[1]) add(number.end + after[0].length - after[1].length, after[1], number);
  }
  return found;
}
