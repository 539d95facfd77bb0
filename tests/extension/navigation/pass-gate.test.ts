import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { noteShown } from '@/src/extension/navigation/came-from';
import { gatePage } from '@/src/extension/navigation/gate-page';
import type { StoppedView } from '@/src/extension/navigation/judge-stopped';
import { passGate } from '@/src/extension/navigation/pass-gate';
import { type FakeRequests, fakeRequests } from '../fake-requests';

let requests: FakeRequests;
beforeEach(() => {
  fakeBrowser.reset();
  requests = fakeRequests();
  Object.assign(fakeBrowser.tabs, { getCurrent: async () => ({ id: 3, incognito: false }) });
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

const HARMLESS = 'https://abank.example/a?b=1#c';

/** What the background says of the address. */
function background(view: StoppedView | null): void {
  Object.assign(fakeBrowser.runtime, { sendMessage: async () => ({ view }) });
}

const hung = () => new Promise<never>(() => undefined);

/** The outcome where something never answers: after at most as long as a person may look at an empty page. */
async function outcomeInTime(): Promise<unknown> {
  vi.useFakeTimers();
  let outcome: unknown;
  passGate(HARMLESS, false).then((value) => {
    outcome = value;
  });
  await vi.advanceTimersByTimeAsync(5_000);
  return outcome;
}

test('where nothing speaks against it, leave is given before it is opened', async () => {
  background(null);
  expect(await passGate(HARMLESS, false)).toEqual({ sort: 'open', target: new URL(HARMLESS) });
  expect(requests.session().map(({ condition }) => condition.urlFilter)).toContain('|https://abank.example^');
});

test.each([
  ['in an ordinary window', false, ['modifyHeaders']],
  ['not in a private one', true, []],
])('where the person came from is told to the site %s', async (_, incognito, expected) => {
  Object.assign(fakeBrowser.tabs, { getCurrent: async () => ({ id: 3, incognito }) });
  background(null);
  await noteShown({ tabId: 3, url: 'https://news.example/a' });
  await noteShown({ tabId: 3, url: gatePage(), transitionType: 'link' });
  await passGate(HARMLESS, false);
  const types = requests.session().map(({ action }) => action?.type);
  expect(types.filter((type) => type === 'modifyHeaders')).toEqual(expected);
});

test('where something does, no leave is given', async () => {
  const view: StoppedView = {
    sort: 'imitation',
    late: false,
    name: '拍拍贷',
    reason: 'x',
    plain: { what: '', doNow: '', calls: [] },
    circumstances: {},
    link: { level: 'dangerous', host: [], canonical: '', text: '' },
  };
  background(view);
  expect(await passGate('http://ppdai-vip.top/', false)).toMatchObject({ sort: 'stopped', view });
  expect(requests.session()).toEqual([]);
});

test.each(['', 'javascript:alert(1)', 'data:text/html,x', 'chrome://settings'])(
  'opened by hand: %j',
  async (address) => {
    expect(await passGate(address, false)).toEqual({ sort: 'nothing' });
  },
);

test('an address that may have been open already is not opened again', async () => {
  background(null);
  expect(await passGate(HARMLESS, true)).toEqual({ sort: 'nothing' });
});

describe('never an empty page', () => {
  const unchecked = { sort: 'not-checked', target: new URL(HARMLESS) };

  test('rules that are refused', async () => {
    const reported = vi.fn();
    vi.stubGlobal('reportError', reported);
    background(null);
    vi.spyOn(fakeBrowser.declarativeNetRequest, 'updateSessionRules').mockRejectedValue(new Error('full'));
    expect(await passGate(HARMLESS, false)).toEqual(unchecked);
    expect(reported).toHaveBeenCalledWith(new Error('full'));
    expect(requests.session()).toEqual([]);
  });

  test('rules that never answer', async () => {
    background(null);
    vi.spyOn(fakeBrowser.declarativeNetRequest, 'getSessionRules').mockImplementation(hung);
    expect(await outcomeInTime()).toEqual(unchecked);
  });

  test('storage that never answers', async () => {
    vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockImplementation(hung);
    for (const area of [fakeBrowser.storage.local, fakeBrowser.storage.session]) {
      vi.spyOn(area, 'get').mockImplementation(hung);
    }
    expect(await outcomeInTime()).toEqual(unchecked);
  });
});
