/**
 * How something is left out of a report without moving anything else.
 *
 * Idea: what is personal is first covered, character for character, by a sign of its kind that no message has. The covered text is
 * as long as the original, so every span of the verdict still points at its place and the sentences of an explanation quote the cover
 * instead of the name. In the end each stretch of cover becomes one placeholder.
 *
 *   户名李四账号6222… → 户名⡀⡀账号⡁⡁⡁⡁… → 户名 [姓名] 账号 [卡号或账号]
 */
import type { Personal, PersonalKind } from '@/src/core/redact/personal';

/** Plain text, or a placeholder that stands for something hidden. */
export interface Run {
  readonly text: string;
  readonly hidden?: PersonalKind;
}
export type Runs = readonly Run[];

/** What the person wants written out all the same. */
export interface Shown {
  readonly kinds: readonly PersonalKind[];
  /** Whom the message asks to contact or to pay. */
  readonly theirs: boolean;
}

/** Braille patterns: letters to every renderer and rule on the way, and in no debt collector's text. */
const COVERS: Readonly<Record<PersonalKind, string>> = {
  name: '\u2840',
  'id-number': '\u2841',
  card: '\u2842',
  phone: '\u2843',
  'contact-id': '\u2844',
  address: '\u2845',
  reference: '\u2846',
  'link-details': '\u2847',
};
const KIND_OF_COVER = new Map<string, PersonalKind>();
for (const kind of Object.keys(COVERS) as PersonalKind[]) KIND_OF_COVER.set(COVERS[kind], kind);
const ANY_COVER = /[\u2840-\u2847]/g;
const COVERED = /([\u2840-\u2847])\1*/g;
/** Takes the place of a cover that somebody has written into the message. */
const BLANK_PATTERN = '\u2800';

export function isHidden({ kind, role }: Personal, shown: Shown): boolean {
  return !shown.kinds.includes(kind) && !(shown.theirs && role === 'theirs');
}

/** The text with everything personal covered; of the same length. `personal` is in order and does not overlap. */
export function covered(text: string, personal: readonly Personal[], shown: Shown): string {
  let result = '';
  let from = 0;
  for (const one of personal) {
    if (!isHidden(one, shown)) continue;
    const [start, end] = one.span;
    result += text.slice(from, start) + COVERS[one.kind].repeat(end - start);
    from = end;
  }
  return result + text.slice(from);
}

/** For what comes from outside, before anything is covered; of the same length. */
export function withoutCovers(text: string): string {
  return text.replace(ANY_COVER, BLANK_PATTERN);
}

/** Covered text with a placeholder in the place of each cover. */
export function runsOf(text: string, placeholders: Readonly<Record<PersonalKind, string>>): Runs {
  const runs: Run[] = [];
  let from = 0;
  for (const match of text.matchAll(COVERED)) {
    const kind = KIND_OF_COVER.get(match[1] ?? '');
    if (kind === undefined) continue;
    if (match.index > from) runs.push({ text: text.slice(from, match.index) });
    runs.push({ text: `[${placeholders[kind]}]`, hidden: kind });
    from = match.index + match[0].length;
  }
  if (from < text.length) runs.push({ text: text.slice(from) });
  return runs;
}

export function textOf(runs: Runs): string {
  return runs.map(({ text }) => text).join('');
}
