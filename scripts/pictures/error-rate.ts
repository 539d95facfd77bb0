/**
 * Characters of a message that were read wrong, left out or added: the smallest edit distance between the message and any stretch of
 * what was read, so that the clock and the sender's name above it do not count. White space does not count either.
 */
export function wrongCharacters(message: string, read: string): number {
  const wanted = [...bare(message)];
  const found = [...bare(read)];
  // A stretch may begin anywhere, and end anywhere.
  let row = new Array<number>(found.length + 1).fill(0);
  wanted.forEach((character, index) => {
    const next = [index + 1];
    found.forEach((other, column) => {
      const replaced = (row[column] ?? 0) + (character === other ? 0 : 1);
      next.push(Math.min(replaced, (row[column + 1] ?? 0) + 1, (next[column] ?? 0) + 1));
    });
    row = next;
  });
  return Math.min(...row);
}

export function characters(message: string): number {
  return [...bare(message)].length;
}

function bare(text: string): string {
  return text.replace(/\s+/g, '');
}
