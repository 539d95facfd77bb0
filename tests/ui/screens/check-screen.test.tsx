import { act, cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { useState } from 'preact/hooks';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Explanation } from '@/src/explain/types';
import { LOCALES, type Locale } from '@/src/i18n/locale';
import { uiWords } from '@/src/i18n/ui/ui-words';
import { Answer } from '@/src/ui/components/answer';
import type { Draft } from '@/src/ui/draft';
import { CheckScreen } from '@/src/ui/screens/check-screen';
import { htmlLang } from '@/src/ui/text/html-lang';
import { sampleOf } from '../samples/samples';

const { text: TEXT, explanation: EXPLANATION } = sampleOf('zh_CN', 'dangerous');
const words = uiWords('zh_CN');

interface Options {
  readonly draft?: Draft;
  readonly locale?: Locale;
  readonly explain?: ((draft: Draft) => Explanation) | undefined;
}

function Stateful({ draft: first = { text: '' }, locale = 'zh_CN', explain }: Options) {
  const [draft, setDraft] = useState(first);
  return <CheckScreen locale={locale} draft={draft} onDraftChange={setDraft} explain={explain} answerView={Answer} />;
}

function open(options: Options = {}) {
  const explain = vi.fn((_: Draft) => EXPLANATION);
  const view = render(<Stateful explain={explain} {...options} />);
  return { explain, ...view };
}

const box = () => screen.getByLabelText<HTMLTextAreaElement>(words.boxLabel);
const headline = () => screen.queryByRole('heading', { level: 2, name: new RegExp(EXPLANATION.levelLabel) });
const paste = (text: string) => fireEvent.input(box(), { target: { value: text } });

const pause = (milliseconds: number) =>
  act(() => {
    vi.advanceTimersByTime(milliseconds);
  });

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

describe('on opening', () => {
  test('the box has the focus', () => {
    open();
    expect(document.activeElement).toBe(box());
  });

  test('a kept draft is judged at once, and selected so that a new paste replaces it', () => {
    const { explain } = open({ draft: { text: TEXT, sender: '10690123' } });
    expect(explain).toHaveBeenCalledExactlyOnceWith({ text: TEXT, sender: '10690123' });
    expect(headline()).not.toBeNull();
    expect([box().selectionStart, box().selectionEnd]).toEqual([0, TEXT.length]);
    expect(screen.getByLabelText<HTMLInputElement>(words.senderLabel).value).toBe('10690123');
  });

  test.each(LOCALES)('it speaks %s and says that nothing leaves the device', (locale) => {
    const { container } = open({ locale });
    expect(container.querySelector('.check')?.getAttribute('lang')).toBe(htmlLang(locale));
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(uiWords(locale).appName);
    expect(screen.getByRole('contentinfo').textContent).toBe(uiWords(locale).privacy);
  });

  test('every example can be chosen, and is then judged', () => {
    const { explain } = open();
    for (const { sort, text } of words.examples) {
      fireEvent.click(screen.getByRole('button', { name: new RegExp(sort) }));
      expect(box().value).toBe(text);
      expect(explain).toHaveBeenLastCalledWith({ text });
      paste('');
    }
  });
});

describe('the verdict', () => {
  test('appears within the very input event', () => {
    open();
    expect(headline()).toBeNull();
    paste(TEXT);
    expect(headline()).not.toBeNull();
  });

  test.each(['', '   \n', '\u200B'])('is not asked for when there is nothing in %j', (blank) => {
    const { explain } = open();
    paste(blank);
    expect(explain).not.toHaveBeenCalled();
    expect(screen.getByText(words.examplesLabel)).not.toBeNull();
  });

  test('gets the focus by Ctrl+Enter, ⌘+Enter and the button, not by Enter alone', () => {
    open();
    paste(TEXT);
    fireEvent.keyDown(box(), { key: 'Enter' });
    expect(document.activeElement).toBe(box());
    for (const modifier of ['ctrlKey', 'metaKey']) {
      box().focus();
      fireEvent.keyDown(box(), { key: 'Enter', [modifier]: true });
      expect(document.activeElement).toBe(headline());
    }
    box().focus();
    fireEvent.click(screen.getByRole('button', { name: words.check }));
    expect(document.activeElement).toBe(headline());
  });

  test('of a text under way is spoken once the person pauses; a dangerous one as an alert', () => {
    open();
    paste(TEXT);
    expect(screen.getByRole('alert').textContent).toBe('');
    pause(700);
    expect(screen.getByRole('alert').textContent).toContain(EXPLANATION.headline);
    expect(screen.getByRole('alert').textContent).toContain(EXPLANATION.levelLabel);
    paste('');
    expect(screen.getByRole('alert').textContent).toBe('');
  });

  test('that is not dangerous is spoken politely', () => {
    const { explanation } = sampleOf('zh_CN', 'suspicious');
    open({ draft: { text: 'x' }, explain: () => explanation });
    pause(700);
    expect(screen.getByRole('status').textContent).toContain(explanation.headline);
    expect(screen.getByRole('alert').textContent).toBe('');
  });

  test('waits for the engine, and comes when it is there', () => {
    const { rerender } = render(<Stateful draft={{ text: TEXT }} />);
    expect(screen.getByText(words.preparing)).not.toBeNull();
    rerender(<Stateful draft={{ text: TEXT }} explain={() => EXPLANATION} />);
    expect(headline()).not.toBeNull();
  });

  test('that fails tells the person what to do, and the fault is reported', () => {
    const fault = new Error('broken');
    const report = vi.spyOn(globalThis, 'reportError').mockImplementation(() => undefined);
    open({
      draft: { text: TEXT },
      explain: () => {
        throw fault;
      },
    });
    expect(screen.getByText(words.failed).getAttribute('role')).toBe('alert');
    expect(report).toHaveBeenCalledWith(fault);
    report.mockRestore();
  });
});

describe('a long text', () => {
  const long = `${TEXT}\n`.repeat(100);

  test('is judged when the person has paused', () => {
    const { explain } = open();
    paste(long);
    expect(explain).not.toHaveBeenCalled();
    expect(screen.getByText(words.checking)).not.toBeNull();
    pause(250);
    expect(explain).toHaveBeenCalledExactlyOnceWith({ text: long });
    expect(headline()).not.toBeNull();
  });

  test('is judged at once by Ctrl+Enter, and the focus goes to the answer', () => {
    open();
    paste(long);
    fireEvent.keyDown(box(), { key: 'Enter', ctrlKey: true });
    expect(document.activeElement).toBe(headline());
  });

  test('of a megabyte is judged whole but not put into the box whole', () => {
    const huge = '催\n'.repeat(500_000);
    const { explain } = open();
    fireEvent.paste(box(), { clipboardData: { getData: () => huge } });
    pause(250);
    expect(explain).toHaveBeenCalledExactlyOnceWith({ text: huge });
    expect(box().value.length).toBeLessThan(5_000);
    expect(box().readOnly).toBe(true);
    expect(screen.getByText(words.longText(huge.length))).not.toBeNull();

    fireEvent.paste(box(), { clipboardData: { getData: () => TEXT } });
    expect(box().value).toBe(TEXT);
    expect(box().readOnly).toBe(false);
  });
});

describe('the sender', () => {
  test('is closed at first, takes the focus when opened, and is judged with the text', () => {
    const { explain } = open({ draft: { text: TEXT } });
    expect(screen.queryByLabelText(words.senderLabel)).toBeNull();
    fireEvent.click(screen.getByRole('button', { name: words.senderShow }));
    const sender = screen.getByLabelText(words.senderLabel);
    expect(document.activeElement).toBe(sender);
    fireEvent.input(sender, { target: { value: '+886 912' } });
    expect(explain).toHaveBeenLastCalledWith({ text: TEXT, sender: '+886 912' });
    fireEvent.input(sender, { target: { value: '' } });
    expect(explain).toHaveBeenLastCalledWith({ text: TEXT });
    expect(document.activeElement).toBe(screen.getByLabelText(words.senderLabel));
  });
});

test('clearing empties box and sender and goes back to the box', () => {
  const change = vi.fn();
  render(<CheckScreen locale="zh_CN" draft={{ text: TEXT, sender: '1' }} onDraftChange={change} />);
  fireEvent.click(screen.getByRole('button', { name: words.clear }));
  expect(change).toHaveBeenCalledExactlyOnceWith({ text: '' });
  expect(document.activeElement).toBe(box());
});

test('headings descend by one, and the landmarks are there', () => {
  open({ draft: { text: TEXT } });
  const levels = screen.getAllByRole('heading').map((heading) => Number(heading.tagName.slice(1)));
  expect(levels[0]).toBe(1);
  for (const [index, level] of levels.entries()) expect(level - (levels[index - 1] ?? 0)).toBeLessThanOrEqual(1);
  expect(within(screen.getByRole('main')).getByRole('region', { name: words.verdictTitle })).not.toBeNull();
});
