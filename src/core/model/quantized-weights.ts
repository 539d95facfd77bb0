const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** Signed bytes as base64 (RFC 4648 §4). The engine has no platform, so neither `btoa` nor `Buffer`. */
export function encodeWeights(weights: Int8Array): string {
  const text: string[] = [];
  for (let i = 0; i < weights.length; i += 3) {
    const triple =
      (((weights[i] ?? 0) & 0xff) << 16) | (((weights[i + 1] ?? 0) & 0xff) << 8) | ((weights[i + 2] ?? 0) & 0xff);
    const left = weights.length - i;
    text.push(
      ALPHABET.charAt(triple >>> 18),
      ALPHABET.charAt((triple >>> 12) & 63),
      left > 1 ? ALPHABET.charAt((triple >>> 6) & 63) : '=',
      left > 2 ? ALPHABET.charAt(triple & 63) : '=',
    );
  }
  return text.join('');
}

/** The signed bytes of `encodeWeights`; characters outside the alphabet count as zero bits. */
export function decodeWeights(text: string): Int8Array {
  const padding = text.endsWith('==') ? 2 : text.endsWith('=') ? 1 : 0;
  const weights = new Int8Array(Math.max(0, (text.length >> 2) * 3 - padding));
  const values = new Uint8Array(128);
  for (let i = 0; i < ALPHABET.length; i += 1) {
    values[ALPHABET.charCodeAt(i)] = i;
  }
  const valueAt = (index: number) => values[text.charCodeAt(index)] ?? 0;
  for (let from = 0, to = 0; from + 3 < text.length; from += 4, to += 3) {
    const triple = (valueAt(from) << 18) | (valueAt(from + 1) << 12) | (valueAt(from + 2) << 6) | valueAt(from + 3);
    weights[to] = triple >>> 16;
    weights[to + 1] = triple >>> 8;
    weights[to + 2] = triple;
  }
  return weights;
}
