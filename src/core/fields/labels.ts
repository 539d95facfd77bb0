/** Words that say what a number beside them is, by first character so that a look backwards costs one lookup a character. */
export type LabelTable<R extends string> = ReadonlyMap<number, readonly { readonly word: string; readonly role: R }[]>;

/** `words` are in the normalised form: Simplified, half-width, lower case. */
export function labelTable<R extends string>(words: Readonly<Record<R, readonly string[]>>): LabelTable<R> {
  const table = new Map<number, { word: string; role: R }[]>();
  for (const role in words) {
    for (const word of words[role]) {
      const first = word.charCodeAt(0);
      const sharing = table.get(first);
      if (sharing) sharing.push({ word, role });
      else table.set(first, [{ word, role }]);
    }
  }
  for (const sharing of table.values()) sharing.sort((a, b) => b.word.length - a.word.length);
  return table;
}

/** A label belongs to the number in its own clause only. */
const CLAUSE_END = new Set([...',，。;；!！?？\n'].map((character) => character.charCodeAt(0)));

/** Role of the label nearest before `at`, no further back than `from` and within the clause. */
export function roleBefore<R extends string>(
  value: string,
  from: number,
  at: number,
  table: LabelTable<R>,
): R | undefined {
  for (let index = at - 1; index >= from; index -= 1) {
    const code = value.charCodeAt(index);
    if (CLAUSE_END.has(code)) return undefined;
    const candidates = table.get(code);
    if (!candidates) continue;
    for (const { word, role } of candidates) {
      if (index + word.length <= at && value.startsWith(word, index)) return role;
    }
  }
  return undefined;
}

/** Role of the first label that begins in `[at, to)`, within the clause. */
export function roleAfter<R extends string>(
  value: string,
  at: number,
  to: number,
  table: LabelTable<R>,
): R | undefined {
  const end = Math.min(to, value.length);
  for (let index = at; index < end; index += 1) {
    const code = value.charCodeAt(index);
    if (CLAUSE_END.has(code)) return undefined;
    const candidates = table.get(code);
    if (!candidates) continue;
    for (const { word, role } of candidates) if (value.startsWith(word, index)) return role;
  }
  return undefined;
}
