/** Nothing a person could have meant: white space and characters without any shape (zero-width, bidi controls, BOM). */
export function isBlank(text: string): boolean {
  return !/[^\s\p{Cf}\p{Cc}]/u.test(text);
}
