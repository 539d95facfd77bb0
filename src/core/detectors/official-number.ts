import type { Evidence } from '../types';
import type { Detector } from './detector';

/** Numbers that are someone's recorded hotline. */
export const detectOfficialNumber: Detector = (subject) =>
  subject.numbers.flatMap(({ owner, text, span }): Evidence[] =>
    owner === undefined ? [] : [{ indicator: 'official-number', span, facts: { number: text, owner } }],
  );
