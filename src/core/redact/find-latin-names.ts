/** Names in Latin letters, in the folded text, which keeps capitals. */

import { NOBODY_LATIN } from './name-words';

/** In the folded text. */
export interface FoundLatinName {
  readonly start: number;
  readonly end: number;
  readonly isTheirs: boolean;
}

const WORD = "[A-Z\\u00C0-\\u00DE][A-Za-z\\u00C0-\\u024F'\\u2019-]*\\.?";
const NAME = `${WORD}(?:[ ]${WORD}){0,3}`;
const TITLE = '(?:M(?:r|rs|s|iss)|Dr|Prof|MR|MRS|MS|MISS|DR)\\.?';
const LABEL =
  '[Nn]ame|NAME|[Pp]ayee|PAYEE|[Bb]eneficiary|BENEFICIARY|[Aa]ccount [Hh]older|[Hh]older|[Bb]orrower|[Rr]ecipient|[Dd]ebtor|[Cc]ardholder|[Gg]uarantor|[Aa]gent|[Oo]fficer|[Aa]ttn|[Aa]ttention|[Cc]ontact';
const THEIRS = /payee|beneficiary|holder|agent|officer/i;
const MEANT = [
  new RegExp(`(?:^|[\\n】\\]])[ ]*(${NAME})(?=,[ ](?:you|your|we|this|please)(?![a-z]))`, 'g'),
  new RegExp(
    `(?<![A-Za-z])(?:Dear|DEAR|dear|Hi|Hello|HELLO|Hey)[ ,]+(?:${TITLE}[ ]+)?(${NAME}|[a-z][a-z'-]+(?=[ ]?[,:!]))`,
    'g',
  ),
  new RegExp(`(?<![A-Za-z])${TITLE}[ ]+(${NAME})`, 'g'),
  new RegExp(
    `(?<![A-Za-z])(?<label>${LABEL})(?:[ ]?[:=]|[ ]is)[ ]?(?:${TITLE}[ ]+)?(${NAME}(?:,[ ]?${WORD}(?:[ ]${WORD})?)?)`,
    'g',
  ),
  new RegExp(
    `(?<![A-Za-z])(?:I am|I'm|my name is|My name is|This is|this is|tell|inform|remind|Tell|Inform|Remind)[ ](?:${TITLE}[ ]+)?(${NAME})(?=[ ]?(?:[,.]|from|of|that|to|your|his|her|he|she))`,
    'g',
  ),
];
/** What ends a name written in capitals throughout. */
const STOP =
  /[ ](?:YOUR?|WE|THIS|PLEASE|THE|IS|HAS|HAVE|IN|OF|AND|TO|FROM|LOAN|ACCOUNT|Your?|We|This|Please|The|Is|Has)(?![A-Za-z]).*$/;
const BODY =
  /\b(?:Ltd|Limited|LTD|LIMITED|Co|Company|Inc|Bank|BANK|Trading|Group|Finance|Financial|Credit|Capital|Services|Pay|App|Corp)\b/;

export function findLatinNames(folded: string): FoundLatinName[] {
  const found: FoundLatinName[] = [];
  for (const pattern of MEANT) {
    for (const match of folded.matchAll(pattern)) {
      const groups = match.slice(1).filter((group) => group !== undefined);
      const name = groups.at(-1) ?? '';
      if (NOBODY_LATIN.test(name) || BODY.test(name)) continue;
      const start = match.index + match[0].lastIndexOf(name);
      const own = name.replace(STOP, '').replace(/[.,'-]+$/, '');
      if (own.length > 1) {
        found.push({ start, end: start + own.length, isTheirs: THEIRS.test(match.groups?.label ?? '') });
      }
    }
  }
  return found;
}
