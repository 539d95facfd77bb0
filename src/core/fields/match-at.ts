/** The match of a sticky pattern that begins exactly at `at`. */
export function matchAt(pattern: RegExp, value: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(value);
}
