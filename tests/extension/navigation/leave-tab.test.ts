import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { leaveTab } from '@/src/extension/navigation/leave-tab';

const create = vi.fn(async () => ({}));
const remove = vi.fn(async () => undefined);

beforeEach(() => {
  vi.useFakeTimers();
  vi.clearAllMocks();
  Object.assign(fakeBrowser.tabs, { create, remove });
  vi.spyOn(history, 'length', 'get').mockReturnValue(2);
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.useRealTimers();
});

test('back to the page before, however long that takes to show; and nothing happens when the person comes back here', async () => {
  vi.spyOn(history, 'back').mockImplementation(() => {
    setTimeout(() => dispatchEvent(new Event('pagehide')), 2_500);
  });
  const left = leaveTab(3, false);
  await vi.advanceTimersByTimeAsync(10_000);
  await left;
  expect(create).not.toHaveBeenCalled();
  expect(remove).not.toHaveBeenCalled();
});

test('a new tab in place of this one where there is no way back', async () => {
  vi.spyOn(history, 'back').mockImplementation(() => {});
  const left = leaveTab(3, false);
  await vi.advanceTimersByTimeAsync(3_000);
  await left;
  expect(create).toHaveBeenCalledOnce();
  expect(remove).toHaveBeenCalledWith(3);
});

test.each([
  ['the page before may be the stopped one', true, 2],
  ['there is no page before', false, 1],
])('at once where %s', async (_, isLate, length) => {
  vi.spyOn(history, 'length', 'get').mockReturnValue(length);
  const back = vi.spyOn(history, 'back');
  await leaveTab(3, isLate);
  expect(back).not.toHaveBeenCalled();
  expect(remove).toHaveBeenCalledWith(3);
});
