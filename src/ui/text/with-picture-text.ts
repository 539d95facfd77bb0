import type { Draft } from '../draft';
import { isBlank } from './is-blank';

interface ReadText {
  readonly text: string;
  readonly codes: readonly string[];
}

/**
 * The draft with what was read from a picture: behind what stands in the box, or in its place where `replaces`. It has to be compared,
 * whatever was compared before. A code that is all there is stands bare, so that it is answered as the address it is.
 *
 * @param codeLabel put before a code beside text, so that a person knows where that line comes from
 */
export function withPictureText(draft: Draft, { text, codes }: ReadText, replaces: boolean, codeLabel: string): Draft {
  const before = replaces || isBlank(draft.text) ? '' : draft.text.trimEnd();
  const isBare = before === '' && text === '' && codes.length === 1;
  const parts = [before, text, ...codes.map((code) => (isBare ? code : `${codeLabel}${code}`))];
  const joined = parts.filter((part) => part !== '').join('\n\n');
  return { ...draft, text: joined, fromPicture: 'to-compare' };
}
