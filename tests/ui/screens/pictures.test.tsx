/** Pictures on the check screen, with a reader that is told what to read. */
import { act, cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { useState } from 'preact/hooks';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { LOCALES } from '@/src/i18n/locale';
import { pictureWords } from '@/src/i18n/pictures/picture-words';
import { uiWords } from '@/src/i18n/ui/ui-words';
import { Answer } from '@/src/ui/components/answer';
import type { Draft } from '@/src/ui/draft';
import { MOST_PICTURES } from '@/src/ui/hooks/use-pictures';
import type { PictureReading, ReadPicture } from '@/src/ui/picture';
import { CheckScreen } from '@/src/ui/screens/check-screen';
import { sampleOf } from '../samples/samples';

const { explanation: EXPLANATION } = sampleOf('zh_CN', 'dangerous');
const words = pictureWords('zh_CN');
const READ = '【招联金融】请登录 mucfc.com 查看';

/** A reader whose results are handed out by the test. */
function handReader() {
  const asked: { readonly finish: (reading: PictureReading) => void; readonly signal: AbortSignal }[] = [];
  const read: ReadPicture = (_, signal, onProgress) =>
    new Promise((resolve, reject) => {
      onProgress({ stage: 'reading', fraction: 0.5 });
      signal.addEventListener('abort', () => reject(signal.reason));
      asked.push({ finish: resolve, signal });
    });
  return { read, asked };
}

function Stateful({ read, first, onOpenTab }: { read: ReadPicture; first: Draft; onOpenTab?: () => void }) {
  const [draft, setDraft] = useState(first);
  latest = draft;
  return (
    <CheckScreen
      locale="zh_CN"
      draft={draft}
      onDraftChange={setDraft}
      explain={() => EXPLANATION}
      answerView={Answer}
      readPicture={read}
      judgeCode={() => EXPLANATION}
      onOpenTab={onOpenTab}
    />
  );
}

let latest: Draft;
let reader: ReturnType<typeof handReader>;

function open(first: Draft = { text: '' }, onOpenTab?: () => void) {
  reader = handReader();
  return render(<Stateful read={reader.read} first={first} {...(onOpenTab && { onOpenTab })} />);
}

const box = () => screen.getByLabelText<HTMLTextAreaElement>(uiWords('zh_CN').boxLabel);
const file = (name = 'sms.png') => new File(['x'], name, { type: 'image/png' });
const cards = () => [...document.querySelectorAll<HTMLElement>('.picture-card')];
const compared = () => screen.getByLabelText<HTMLInputElement>(words.compared);

async function give(way: 'paste' | 'drop', files: readonly File[], text = ''): Promise<Event> {
  const carried = { files, types: ['Files'], getData: () => text, dropEffect: 'none' };
  const event = Object.assign(new Event(way, { bubbles: true, cancelable: true }), {
    [way === 'paste' ? 'clipboardData' : 'dataTransfer']: carried,
  });
  await act(async () => {
    box().dispatchEvent(event);
  });
  return event;
}

async function finish(reading: Partial<Extract<PictureReading, { state: 'read' }>>, index = 0): Promise<void> {
  await act(async () =>
    reader.asked[index]?.finish({ state: 'read', text: '', codes: [], isAnimated: false, ...reading }),
  );
}

beforeEach(() => {
  URL.createObjectURL = vi.fn(() => 'blob:picture');
  URL.revokeObjectURL = vi.fn();
});
afterEach(cleanup);

describe('giving a picture', () => {
  test.each(['paste', 'drop'] as const)('%s: it is read, and nothing else happens to it', async (way) => {
    open();
    expect((await give(way, [file()])).defaultPrevented).toBe(true);
    expect(reader.asked).toHaveLength(1);
    await finish({ text: READ });
    expect(box().value).toBe(READ);
  });

  test('chosen through the file chooser', async () => {
    open();
    const input = screen.getByLabelText<HTMLInputElement>(words.choose, { selector: 'input' });
    Object.defineProperty(input, 'files', { value: [file()] });
    await act(async () => void fireEvent.change(input));
    expect(reader.asked).toHaveLength(1);
  });

  test('under the toolbar button the chooser is opened in a tab', () => {
    const onOpenTab = vi.fn();
    open({ text: '' }, onOpenTab);
    expect(document.querySelector('input[type=file]')).toBeNull();
    fireEvent.click(screen.getByRole('button', { name: words.chooseInTab }));
    expect(onOpenTab).toHaveBeenCalledOnce();
  });

  test('text beside a picture in the clipboard is pasted as text', async () => {
    open();
    expect((await give('paste', [file()], '一段文字')).defaultPrevented).toBe(false);
    expect(reader.asked).toHaveLength(0);
  });

  test('several are read one after the other, apart by an empty line', async () => {
    open();
    await give('paste', [file('1.png'), file('2.png')]);
    expect(reader.asked).toHaveLength(1);
    expect(cards()[1]?.textContent).toContain(words.waiting);
    await finish({ text: '第一条' });
    await finish({ text: '第二条' }, 1);
    expect(box().value).toBe('第一条\n\n第二条');
  });

  test(`no more than ${MOST_PICTURES} at a time`, async () => {
    open();
    await give(
      'drop',
      Array.from({ length: MOST_PICTURES + 3 }, () => file()),
    );
    expect(cards()).toHaveLength(MOST_PICTURES);
    expect(screen.getAllByRole('alert').map((it) => it.textContent)).toContain(words.tooMany(MOST_PICTURES));
  });
});

describe('while it is read', () => {
  test('progress is shown, and spoken by stages', async () => {
    open();
    await give('paste', [file()]);
    expect(screen.getByRole('progressbar').getAttribute('value')).toBe('0.5');
    expect(screen.getAllByRole('status').map((it) => it.textContent)).toContain(words.stages.reading);
  });

  test('cancelling ends the reading; the next one goes on', async () => {
    open();
    await give('paste', [file('1.png'), file('2.png')]);
    await act(async () => void fireEvent.click(screen.getByRole('button', { name: words.cancelNamed('1.png') })));
    expect(reader.asked[0]?.signal.aborted).toBe(true);
    expect(cards()[0]?.textContent).toContain(words.cancelled);
    expect(reader.asked).toHaveLength(2);
    expect(box().value).toBe('');
  });

  test('clearing takes the pictures away and stops', async () => {
    open({ text: '旧的文字' });
    await give('paste', [file()]);
    await act(async () => void fireEvent.click(screen.getByRole('button', { name: uiWords('zh_CN').clear })));
    expect(cards()).toEqual([]);
    expect(reader.asked[0]?.signal.aborted).toBe(true);
    expect(URL.revokeObjectURL).toHaveBeenCalledWith('blob:picture');
  });
});

describe('what was read', () => {
  test('takes the place of a draft that is selected, and stands behind one that is not', async () => {
    open({ text: '上次的短信' });
    await give('paste', [file()]);
    await finish({ text: READ });
    expect(box().value).toBe(READ);
    act(() => box().setSelectionRange(2, 2));
    await give('paste', [file()]);
    await finish({ text: '再来一条' }, 1);
    expect(box().value).toBe(`${READ}\n\n再来一条`);
  });

  test('has to be compared, until the person says that they have', async () => {
    open();
    await give('paste', [file()]);
    await finish({ text: READ });
    expect(latest.fromPicture).toBe('to-compare');
    expect(compared().checked).toBe(false);
    fireEvent.click(compared());
    expect(latest.fromPicture).toBe('compared');
    fireEvent.click(compared());
    expect(latest.fromPicture).toBe('to-compare');
  });

  test('still has to be compared when a part of it was corrected, or another picture came', async () => {
    open();
    await give('paste', [file()]);
    await finish({ text: READ });
    act(() => box().setSelectionRange(3, 3));
    fireEvent(box(), new InputEvent('beforeinput', { bubbles: true }));
    fireEvent.input(box(), { target: { value: READ.replace('查看', '核对') } });
    expect(latest.fromPicture).toBe('to-compare');
    fireEvent.click(compared());
    await give('paste', [file()]);
    await finish({ text: '又一条' }, 1);
    expect(latest.fromPicture).toBe('to-compare');
  });

  test('is forgotten when all of it is replaced or removed', async () => {
    open({ text: READ, fromPicture: 'to-compare' });
    act(() => box().select());
    fireEvent(box(), new InputEvent('beforeinput', { bubbles: true }));
    fireEvent.input(box(), { target: { value: '自己打的文字' } });
    expect(latest).toEqual({ text: '自己打的文字' });
    cleanup();
    open({ text: READ, fromPicture: 'compared' });
    act(() => box().setSelectionRange(1, 1));
    fireEvent.input(box(), { target: { value: '' } });
    expect(latest).toEqual({ text: '' });
  });

  test('QR codes are listed with an answer of their own, and stand in the box', async () => {
    open();
    await give('paste', [file()]);
    await finish({ text: '扫码还款', codes: ['http://mucfc-loan.top/pay'] });
    expect(box().value).toBe(`扫码还款\n\n${words.codeLabel}http://mucfc-loan.top/pay`);
    const [card] = cards();
    if (!card) throw new Error('no picture on the screen');
    expect(card.textContent).toContain('http://mucfc-loan.top/pay');
    expect(card.textContent).toContain(EXPLANATION.headline);
    expect(within(card).queryByRole('link')).toBeNull();
  });

  test('a code alone stands bare, to be answered as the address it is', async () => {
    open();
    await give('paste', [file()]);
    await finish({ codes: ['http://mucfc-loan.top/pay'] });
    expect(box().value).toBe('http://mucfc-loan.top/pay');
    expect(cards()[0]?.textContent).toContain(words.onlyCodes);
  });

  test('nothing leaves the box as it was', async () => {
    open({ text: '原来的文字' });
    await give('paste', [file()]);
    await finish({});
    expect(latest).toEqual({ text: '原来的文字' });
    expect(cards()[0]?.textContent).toContain(words.nothingRead);
  });
});

test.each(Object.keys(words.problems) as (keyof typeof words.problems)[])(
  '%s is told in a sentence',
  async (problem) => {
    open();
    await give('drop', [file('letter.pdf')]);
    await act(async () => reader.asked[0]?.finish({ state: 'problem', problem }));
    expect(cards()[0]?.textContent).toContain(words.problems[problem]);
    expect(latest).toEqual({ text: '' });
  },
);

test('a fault of the reader itself is told, and reported', async () => {
  const reported = vi.fn();
  vi.stubGlobal('reportError', reported);
  reader = handReader();
  render(<Stateful read={() => Promise.reject(new Error('no memory'))} first={{ text: '' }} />);
  await give('paste', [file()]);
  expect(cards()[0]?.textContent).toContain(words.problems.failed);
  expect(reported).toHaveBeenCalledOnce();
  vi.unstubAllGlobals();
});

test.each(LOCALES)('%s has a sentence for everything', (locale) => {
  const { problems, stages } = pictureWords(locale);
  for (const sentence of [...Object.values(problems), ...Object.values(stages)]) expect(sentence.trim()).not.toBe('');
});
