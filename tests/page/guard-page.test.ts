import { afterEach, expect, test, vi } from 'vitest';
import { guardPage } from '@/src/page/guard-page';

const LIMITS = { factItems: 40, factText: 400, address: 4096, links: 50, linkText: 200, pictures: 4 };
const wait = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

afterEach(() => vi.unstubAllGlobals());

test('a page that says itself it has come back is not believed', async () => {
  const deadline: IdleDeadline = { didTimeout: false, timeRemaining: () => 50 };
  vi.stubGlobal('requestIdleCallback', (act: IdleRequestCallback) => setTimeout(act, 0, deadline));
  const asked: string[] = [];
  const guard = guardPage(
    window,
    async (kind) => {
      asked.push(kind);
      return null;
    },
    LIMITS,
  );
  guard.hear({ kind: 'standing-changed', standing: 'watched' });
  await wait(300);
  const before = asked.filter((kind) => kind === 'ask-standing').length;
  window.dispatchEvent(Object.assign(new Event('pageshow'), { persisted: true }));
  await wait(300);
  expect(before).toBe(1);
  expect(asked.filter((kind) => kind === 'ask-standing').length).toBe(before);
  guard.hear({ kind: 'standing-changed', standing: 'unwatched' });
});

test('a frame that has no size yet is watched once it has', async () => {
  const asked: string[] = [];
  vi.stubGlobal('top', {});
  vi.stubGlobal('innerWidth', 0);
  vi.stubGlobal('innerHeight', 0);
  guardPage(
    window,
    async (kind) => {
      asked.push(kind);
      return null;
    },
    LIMITS,
  );
  window.dispatchEvent(new Event('resize'));
  await wait(200);
  expect(asked).toEqual([]);
  vi.stubGlobal('innerWidth', 500);
  vi.stubGlobal('innerHeight', 300);
  window.dispatchEvent(new Event('resize'));
  window.dispatchEvent(new Event('resize'));
  await wait(200);
  expect(asked).toEqual(['ask-standing']);
});
