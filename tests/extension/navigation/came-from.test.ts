import { beforeEach, describe, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { forgetShown, noteOpened, noteShown, referrerFor } from '@/src/extension/navigation/came-from';
import { gatePage } from '@/src/extension/navigation/gate-page';

beforeEach(() => fakeBrowser.reset());

const TARGET = new URL('https://login.example/in');

async function shown(tabId: number, ...urls: readonly string[]): Promise<void> {
  for (const url of urls) await noteShown({ tabId, url, transitionType: 'typed' });
}

function gate(tabId: number, transitionType: string, transitionQualifiers: readonly string[] = []): Promise<void> {
  return noteShown({ tabId, url: `${gatePage()}#${TARGET.href}`, transitionType, transitionQualifiers });
}

describe('a followed link', () => {
  test('hands over the origin, never the path', async () => {
    await shown(1, 'https://news.example/private?who=me');
    await gate(1, 'link', ['server_redirect']);
    expect(await referrerFor(TARGET, 1)).toBe('https://news.example/');
  });

  test('into another tab hands over that of the page that opened it', async () => {
    await shown(1, 'http://news.example:8080/');
    await noteOpened(1, 2);
    await shown(2, 'about:blank');
    await gate(2, 'link');
    expect(await referrerFor(TARGET, 2)).toBe('http://news.example:8080/');
  });

  test('from https to http hands over nothing', async () => {
    await shown(1, 'https://news.example/');
    await gate(1, 'link');
    expect(await referrerFor(new URL('http://login.example/'), 1)).toBeUndefined();
  });

  test('two commits at the same moment are kept in order', async () => {
    await Promise.all([noteShown({ tabId: 1, url: 'https://a.example/', transitionType: 'typed' }), gate(1, 'link')]);
    expect(await referrerFor(TARGET, 1)).toBe('https://a.example/');
  });
});

describe('nothing is handed over', () => {
  test.each([
    ['typed', []],
    ['auto_bookmark', []],
    ['reload', []],
    ['link', ['from_address_bar']],
    ['link', ['server_redirect', 'forward_back']],
  ] as const)('for what was not followed: %s %j', async (type, qualifiers) => {
    await shown(1, 'https://news.example/');
    await gate(1, type, qualifiers);
    expect(await referrerFor(TARGET, 1)).toBeUndefined();
  });

  test.each(['chrome://newtab/', 'moz-extension://x/popup.html', 'file:///etc/motd'])(
    'from what is no web page: %s',
    async (url) => {
      await shown(1, 'https://news.example/', url);
      await gate(1, 'link');
      expect(await referrerFor(TARGET, 1)).toBeUndefined();
    },
  );

  test('after a page was shown since, before the gate was seen, or after the tab was closed', async () => {
    await shown(1, 'https://news.example/');
    expect(await referrerFor(TARGET, 1)).toBeUndefined();
    await gate(1, 'link');
    await shown(1, 'https://other.example/');
    expect(await referrerFor(TARGET, 1)).toBeUndefined();
    await gate(1, 'link');
    await forgetShown(1);
    expect(await referrerFor(TARGET, 1)).toBeUndefined();
    expect(await fakeBrowser.storage.session.get()).toEqual({});
  });
});
