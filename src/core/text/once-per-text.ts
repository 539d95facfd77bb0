/** What words are read from: a normalised text, or anything that holds one. */
export interface Wording {
  readonly value: string;
}

/**
 * Several detectors ask the same of one text. The answer is kept as long as the text is: with it, not with its
 * characters, so that nothing of a message outlives it.
 */
export function oncePerText<T>(read: (value: string) => T): (text: Wording) => T {
  const known = new WeakMap<Wording, { readonly answer: T }>();
  return (text) => {
    let entry = known.get(text);
    if (entry === undefined) {
      entry = { answer: read(text.value) };
      known.set(text, entry);
    }
    return entry.answer;
  };
}
