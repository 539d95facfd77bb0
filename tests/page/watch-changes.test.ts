import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { watchChanges } from '@/src/page/watch-changes';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
  document.body.innerHTML = '';
});

async function change(): Promise<void> {
  document.body.append(document.createElement('p'));
  // Observers are told in a microtask.
  await vi.advanceTimersByTimeAsync(0);
}

test('a page that changes all the time is looked at ever more rarely', async () => {
  const look = vi.fn(async () => false);
  const watch = watchChanges(window, look);
  for (let time = 0; time < 60_000; time += 100) {
    await change();
    await vi.advanceTimersByTimeAsync(100);
  }
  // 0.4 s, then twice as long each time: 0.4 + 0.8 + … reaches a minute with the eighth look.
  expect(look.mock.calls.length).toBeGreaterThan(3);
  expect(look.mock.calls.length).toBeLessThan(10);
  watch.stop();
});

test('a look that finds something is followed by another soon', async () => {
  const look = vi.fn(async () => true);
  const watch = watchChanges(window, look);
  for (let count = 0; count < 5; count += 1) {
    await change();
    await vi.advanceTimersByTimeAsync(500);
  }
  expect(look).toHaveBeenCalledTimes(5);
  watch.stop();
});

test('nothing is looked at without a change, nor after the end', async () => {
  const look = vi.fn(async () => false);
  const watch = watchChanges(window, look);
  await vi.advanceTimersByTimeAsync(60_000);
  expect(look).not.toHaveBeenCalled();
  watch.stop();
  await change();
  await vi.advanceTimersByTimeAsync(60_000);
  expect(look).not.toHaveBeenCalled();
});

test('another address in the same document is looked at in a hurry', async () => {
  const look = vi.fn(async () => false);
  const watch = watchChanges(window, look);
  window.dispatchEvent(new PopStateEvent('popstate'));
  await vi.advanceTimersByTimeAsync(500);
  expect(look).toHaveBeenCalledTimes(1);
  watch.stop();
});
