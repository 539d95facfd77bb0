/** The family's passphrase, as PBKDF2 keeps it: the passphrase itself is stored nowhere. */
import type { Passphrase } from '../settings/settings-schema';

/** For PBKDF2 with HMAC-SHA-256: OWASP, Password Storage Cheat Sheet (read 2026-11-22). A tenth to half a second on today's machines. */
export const ITERATIONS = 600_000;
/** Bytes. NIST SP 800-132 asks for 16 of salt at least; the hash is as long as SHA-256's. */
const SALT_LENGTH = 16;
const HASH_LENGTH = 32;

/** Characters. Shorter ones are guessed at the keyboard in spite of the waiting. */
export const SHORTEST_PASSPHRASE = 4;
export const LONGEST_PASSPHRASE = 128;

export async function hashPassphrase(written: string): Promise<Passphrase> {
  const salt = crypto.getRandomValues(new Uint8Array(SALT_LENGTH));
  const hash = await derive(written, salt, ITERATIONS);
  return { salt: toBase64(salt), hash: toBase64(hash), iterations: ITERATIONS };
}

/** @returns `false` also for a stored hash that cannot be read: nothing opens it */
export async function isPassphrase(written: string, { salt, hash, iterations }: Passphrase): Promise<boolean> {
  const [saltBytes, expected] = [fromBase64(salt), fromBase64(hash)];
  if (!saltBytes || !expected) return false;
  return isEqual(await derive(written, saltBytes, iterations), expected);
}

async function derive(written: string, salt: Uint8Array<ArrayBuffer>, iterations: number): Promise<Uint8Array> {
  const key = await crypto.subtle.importKey('raw', new TextEncoder().encode(asTyped(written)), 'PBKDF2', false, [
    'deriveBits',
  ]);
  const algorithm = { name: 'PBKDF2', hash: 'SHA-256', salt, iterations };
  return new Uint8Array(await crypto.subtle.deriveBits(algorithm, key, HASH_LENGTH * 8));
}

/** Whatever keyboard it was typed with: full-width letters and blanks round it are the same passphrase. */
function asTyped(written: string): string {
  return written.normalize('NFKC').trim();
}

/** Looks at every byte, so that the time it takes tells nothing. */
function isEqual(a: Uint8Array, b: Uint8Array): boolean {
  let difference = a.length ^ b.length;
  for (let at = 0; at < a.length; at += 1) difference |= (a[at] ?? 0) ^ (b[at] ?? 0);
  return difference === 0;
}

function toBase64(bytes: Uint8Array): string {
  return btoa(String.fromCharCode(...bytes));
}

function fromBase64(text: string): Uint8Array<ArrayBuffer> | undefined {
  try {
    return Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
  } catch {
    return undefined;
  }
}
