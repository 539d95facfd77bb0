/** Nothing personal is left in our own messages, and nothing else is missing. */
import { describe, expect, test } from 'vitest';
import { findPersonal } from '@/src/core/redact/find-personal';
import type { PublicKnowledge } from '@/src/core/redact/personal';
import { CARDS, IDS, NAMES, OTHERS, PHONES, STAYS } from './own-messages';

const NOTHING_KNOWN: PublicKnowledge = { isPublicNumber: () => false, isPublicName: () => false };

interface Marked {
  readonly text: string;
  /** For each character: personal, to be kept, or neither. */
  readonly wanted: readonly ('personal' | 'kept' | undefined)[];
}

/** @example unmarked('户名⟦李四⟧') // text 户名李四, of which the last two are personal */
function unmarked(marked: string): Marked {
  const wanted: ('personal' | 'kept' | undefined)[] = [];
  let text = '';
  let now: 'personal' | 'kept' | undefined;
  for (const character of marked) {
    if (character === '⟦') now = 'personal';
    else if (character === '⟪') now = 'kept';
    else if (character === '⟧' || character === '⟫') now = undefined;
    else {
      text += character;
      for (let unit = 0; unit < character.length; unit += 1) wanted.push(now);
    }
  }
  return { text, wanted };
}

/** Letters and digits that are left where something personal stood, and what is gone of what should have stayed. */
function mistakes(marked: string): { readonly left: string; readonly gone: string } {
  const { text, wanted } = unmarked(marked);
  const isHidden = new Array<boolean>(text.length).fill(false);
  for (const { span } of findPersonal(text, NOTHING_KNOWN)) isHidden.fill(true, ...span);
  const units = text.split('');
  const left = units.filter((unit, at) => wanted[at] === 'personal' && !isHidden[at] && /[\p{L}\p{N}]/u.test(unit));
  const gone = units.filter((_, at) => wanted[at] === 'kept' && isHidden[at]);
  return { left: left.join(''), gone: gone.join('') };
}

describe.each([
  ['names', NAMES],
  ['IDs and references', IDS],
  ['cards', CARDS],
  ['telephone numbers', PHONES],
  ['other ways to find somebody', OTHERS],
  ['what is nobody’s', STAYS],
] as const)('%s', (_, messages) => {
  test.each(messages)('%s', (message) => {
    expect(mistakes(message)).toEqual({ left: '', gone: '' });
  });
});

test('more than three hundred personal things are among them', () => {
  const count = (messages: readonly string[]) => messages.join('').split('⟦').length - 1;
  expect([NAMES, IDS, CARDS, PHONES].map(count).reduce((sum, each) => sum + each)).toBeGreaterThan(300);
});
