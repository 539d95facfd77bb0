import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { type Asker, listen } from '@/src/extension/listen';
import { MESSAGE_LIMITS } from '@/src/extension/message-limits';
import { parseAnswer, parseStopped, parseText } from '@/src/extension/message-parsers';

interface Echo {
  readonly echo: { readonly request: { readonly text: string }; readonly reply: string };
}

const IN_PAGE = { id: 'test-extension-id', url: 'https://site.example/', frameId: 0, tab: { id: 7, incognito: false } };

let heard: { text: string; asker: Asker }[];
beforeEach(() => {
  fakeBrowser.reset();
  heard = [];
  vi.spyOn(fakeBrowser.runtime, 'getURL').mockImplementation((path) => `chrome-extension://test-extension-id/${path}`);
  Object.assign(fakeBrowser.runtime, { id: 'test-extension-id' });
});

/** What the listener answers to a message from this sender; `undefined` when it does not listen. */
function ask(message: unknown, sender: object): Promise<unknown> | undefined {
  const add = vi.spyOn(fakeBrowser.runtime.onMessage, 'addListener');
  listen<Echo>({
    echo: {
      parse: parseText,
      answer: ({ text }, asker) => {
        heard.push({ text, asker });
        if (text === 'fail') throw new Error('meant to');
        return `${text}!`;
      },
    },
  });
  const listener = add.mock.calls.at(-1)?.[0];
  add.mockRestore();
  return listener && hear(listener, message, sender);
}

function hear(
  listener: (...values: never[]) => unknown,
  message: unknown,
  sender: object,
): Promise<unknown> | undefined {
  let settle: (value: unknown) => void = () => {};
  const answered = new Promise((resolve) => {
    settle = resolve;
  });
  const values = [message, sender, settle];
  return Reflect.apply(listener, undefined, values) === true ? answered : undefined;
}

test('our own script in a page is answered, and known by its tab and frame', async () => {
  expect(await ask({ kind: 'echo', text: 'a' }, IN_PAGE)).toBe('a!');
  expect(heard[0]?.asker).toEqual({
    sort: 'page',
    tabId: 7,
    frameId: 0,
    url: 'https://site.example/',
    isPrivate: false,
  });
});

test.each([
  ['blob:https://site.example/1f0e', undefined, 0, 'https://site.example/'],
  ['about:blank', 'https://site.example', 0, 'https://site.example/'],
  ['about:blank', 'null', 0, 'about:blank'],
  ['about:blank', 'https://site.example', 3, 'about:blank'],
])('a page without an address of its own is its writer’s: %s, %s, frame %i', async (url, origin, frameId, known) => {
  await ask({ kind: 'echo', text: 'a' }, { ...IN_PAGE, url, origin, frameId });
  expect(heard[0]?.asker).toMatchObject({ sort: 'page', url: known });
});

test('our own pages are told from pages', async () => {
  await ask(
    { kind: 'echo', text: 'a' },
    { id: 'test-extension-id', url: 'chrome-extension://test-extension-id/popup.html' },
  );
  expect(heard[0]?.asker.sort).toBe('own');
});

describe('left to others', () => {
  test.each([
    ['another extension', { kind: 'echo', text: 'a' }, { ...IN_PAGE, id: 'other' }],
    ['no tab and no page of ours', { kind: 'echo', text: 'a' }, { id: 'test-extension-id', url: 'https://x.example/' }],
    ['a kind nobody answers', { kind: 'toString', text: 'a' }, IN_PAGE],
    ['no kind', { text: 'a' }, IN_PAGE],
    ['no object', 'echo', IN_PAGE],
    ['null', null, IN_PAGE],
  ])('%s', (_, message, sender) => {
    expect(ask(message, sender)).toBeUndefined();
    expect(heard).toEqual([]);
  });
});

test.each([{ kind: 'echo' }, { kind: 'echo', text: 3 }, { kind: 'echo', text: 'a'.repeat(MESSAGE_LIMITS.text + 1) }])(
  'what is misshapen or too long is answered with nothing',
  async (message) => {
    expect(await ask(message, IN_PAGE)).toBeNull();
    expect(heard).toEqual([]);
  },
);

test('a flood from one frame is answered with nothing after a while, and other frames are not', async () => {
  const add = vi.spyOn(fakeBrowser.runtime.onMessage, 'addListener');
  listen<Echo>({ echo: { parse: parseText, answer: ({ text }) => text } });
  const listener = add.mock.calls.at(-1)?.[0];
  if (!listener) throw new Error('nobody listens');
  const answers = [];
  for (let count = 0; count < 1_000; count += 1)
    answers.push(await hear(listener, { kind: 'echo', text: 'a' }, IN_PAGE));
  expect(answers.filter((answer) => answer === 'a')).toHaveLength(MESSAGE_LIMITS.perTenSeconds);
  expect(await hear(listener, { kind: 'echo', text: 'b' }, { ...IN_PAGE, frameId: 2 })).toBe('b');
});

test('choices and addresses are parsed, not believed', () => {
  expect(parseAnswer({ id: 'x', choice: 'leave' })).toEqual({ id: 'x', choice: 'leave' });
  expect(parseAnswer({ id: 'x', choice: 'pay' })).toBeUndefined();
  expect(parseAnswer({ choice: 'leave' })).toBeUndefined();
  expect(parseStopped({ address: 'http://a.example/', late: 1 })).toEqual({
    address: 'http://a.example/',
    late: false,
  });
  expect(parseStopped({ address: 'javascript:alert(1)', late: true })).toBeUndefined();
});
