import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { remainingWait, tryPassphrase } from '@/src/extension/family/attempt';
import { hashPassphrase, ITERATIONS, isPassphrase } from '@/src/extension/family/passphrase';
import { changeSettings } from '@/src/extension/settings/settings-store';

// Comparing a passphrase is slow on purpose, and slower beside other tests.
vi.setConfig({ testTimeout: 30_000 });

describe('the passphrase', () => {
  test('is kept as PBKDF2 with at least 600,000 rounds and a salt of its own each time', async () => {
    const [one, other] = await Promise.all([hashPassphrase('团圆饭2026'), hashPassphrase('团圆饭2026')]);
    expect(one.iterations).toBe(ITERATIONS);
    expect(ITERATIONS).toBeGreaterThanOrEqual(600_000);
    expect(atob(one.salt)).toHaveLength(16);
    expect(atob(one.hash)).toHaveLength(32);
    expect(one.salt).not.toBe(other.salt);
    expect(one.hash).not.toBe(other.hash);
    expect(JSON.stringify(one)).not.toContain('2026');
  });

  test('is the one that was set, however it is typed, and no other', async () => {
    const stored = await hashPassphrase('Fu 88');
    expect(await isPassphrase('Fu 88', stored)).toBe(true);
    expect(await isPassphrase(' \uFF26\uFF55 \uFF18\uFF18 ', stored)).toBe(true);
    for (const wrong of ['fu 88', 'Fu88', 'Fu 8', 'Fu 888', '']) expect(await isPassphrase(wrong, stored)).toBe(false);
  });

  test('agrees with the published vector of PBKDF2-HMAC-SHA-256', async () => {
    // Josefsson's vectors for RFC 6070 with SHA-256: P = "password", S = "salt", c = 4096, dkLen = 32.
    const hash = 'c5e478d59288c841aa530db6845c4c8d962893a001ce4e11a4963873aa98134a';
    const bytes = hash.match(/../g)?.map((pair) => Number.parseInt(pair, 16)) ?? [];
    const stored = { salt: btoa('salt'), hash: btoa(String.fromCharCode(...bytes)), iterations: 4096 };
    expect(await isPassphrase('password', stored)).toBe(true);
    expect(await isPassphrase('passwort', stored)).toBe(false);
  });

  test.each([
    ['hash', { salt: btoa('salt'), hash: '***', iterations: 1 }],
    ['salt', { salt: '***', hash: btoa('a'), iterations: 1 }],
    ['hash of another length', { salt: btoa('salt'), hash: btoa('a'), iterations: 1 }],
    ['empty hash', { salt: btoa('salt'), hash: '', iterations: 1 }],
  ])('a stored %s that cannot be read lets nobody in', async (_, stored) => {
    expect(await isPassphrase('password', stored)).toBe(false);
  });
});

describe('tries', () => {
  beforeEach(async () => {
    fakeBrowser.reset();
    vi.useFakeTimers({ now: new Date(2026, 10, 22, 12), toFake: ['Date'] });
    const passphrase = await hashPassphrase('right one');
    await changeSettings((settings) => ({
      ...settings,
      familyMode: { ...settings.familyMode, on: true, continuing: 'passphrase', passphrase },
    }));
    return () => void vi.useRealTimers();
  });
  const later = (seconds: number) => vi.setSystemTime(Date.now() + seconds * 1_000);

  test('wait longer and longer, and a right one starts anew', async () => {
    expect(await tryPassphrase('wrong')).toEqual({ result: 'wrong', wait: 0 });
    expect(await tryPassphrase('wrong')).toEqual({ result: 'wrong', wait: 0 });
    expect(await tryPassphrase('wrong')).toEqual({ result: 'wrong', wait: 15 });
    // Not even the right one is looked at before its time.
    expect(await tryPassphrase('right one')).toEqual({ result: 'too-soon', wait: 15 });
    later(10);
    expect(await remainingWait()).toBe(5);
    later(5);
    expect(await tryPassphrase('wrong')).toEqual({ result: 'wrong', wait: 30 });
    later(30);
    expect(await tryPassphrase('right one')).toEqual({ result: 'right' });
    expect(await tryPassphrase('wrong')).toEqual({ result: 'wrong', wait: 0 });
  });

  test('wait a quarter of an hour at most, also when the clock is set back', async () => {
    await fakeBrowser.storage.session.set({ 'passphrase-attempts': { failures: 40, at: Date.now() } });
    expect(await remainingWait()).toBe(900);
    later(-86_400);
    expect(await remainingWait()).toBe(900);
  });

  test('are counted one after the other, however many come at once', async () => {
    const answers = await Promise.all(Array.from({ length: 5 }, () => tryPassphrase('wrong')));
    expect(answers.map(({ result }) => result)).toEqual(['wrong', 'wrong', 'wrong', 'too-soon', 'too-soon']);
  });

  test('open nothing where no passphrase is set', async () => {
    await changeSettings(
      (settings) => ({
        ...settings,
        familyMode: { on: true, continuing: 'passphrase', passphrase: undefined },
      }),
      'granted',
    );
    expect(await tryPassphrase('')).toEqual({ result: 'wrong', wait: 0 });
  });
});
