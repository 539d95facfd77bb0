/** A picture that looks like a payment code and is none: nothing can be read from it or paid with it. */
const SIDE = 21;

function isDark(x: number, y: number): boolean {
  const inFinder = (left: number, top: number) => {
    const [dx, dy] = [x - left, y - top];
    if (dx < 0 || dy < 0 || dx > 6 || dy > 6) return undefined;
    const ring = Math.max(Math.abs(dx - 3), Math.abs(dy - 3));
    return ring !== 2;
  };
  return inFinder(0, 0) ?? inFinder(SIDE - 7, 0) ?? inFinder(0, SIDE - 7) ?? (x * 7 + y * 13 + x * y) % 3 === 0;
}

function picture(): string {
  const squares: string[] = [];
  for (let y = 0; y < SIDE; y += 1) {
    for (let x = 0; x < SIDE; x += 1) if (isDark(x, y)) squares.push(`M${x} ${y}h1v1h-1z`);
  }
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="-2 -2 25 25"><path fill="#fff" d="M-2-2h25v25h-25z"/><path d="${squares.join('')}"/></svg>`;
}

export const PAYMENT_CODE = `data:image/svg+xml,${encodeURIComponent(picture())}`;
