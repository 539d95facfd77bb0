import { act, cleanup, fireEvent, render } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { LinkView } from '@/src/explain/types';
import { LOCALES } from '@/src/i18n/locale';
import { webWords } from '@/src/i18n/web/web-words';
import { InterstitialScreen, type StoppedPage } from '@/src/ui/screens/interstitial-screen';

const link: LinkView = {
  level: 'dangerous',
  host: [
    { text: 'mucfc', differs: false },
    { text: '-loan.top', differs: true },
  ],
  registrableDomain: 'mucfc-loan.top',
  canonical: 'http://mucfc-loan.top/',
  text: '假冒招联金融',
};
const imitation: StoppedPage = {
  sort: 'imitation',
  late: false,
  link,
  name: '招联金融',
  official: 'mucfc.com',
  reason: '真正收到的是 mucfc-loan.top',
  plain: {
    what: '这是假的，它在冒充招联金融。',
    doNow: '请按「离开」。',
    calls: [{ name: '招联金融', number: '95786' }],
  },
  circumstances: {},
};

const acts = () => ({
  onLeave: vi.fn(),
  onTryAgain: vi.fn(),
  onOpenOfficial: vi.fn(),
  onGoOn: vi.fn(async () => ({ result: 'right' as const })),
  onMistake: vi.fn(async () => ({ result: 'right' as const })),
});

function show(stopped: StoppedPage | undefined, locale: (typeof LOCALES)[number] = 'zh_CN') {
  const called = acts();
  const screen = render(<InterstitialScreen locale={locale} stopped={stopped} {...called} />);
  return { ...screen, ...called };
}

const pass = (milliseconds: number) => act(async () => void (await vi.advanceTimersByTimeAsync(milliseconds)));

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

test('an alert dialog, described by its reason, with the way out focused', () => {
  const { getByRole, onLeave } = show(imitation);
  const dialog = getByRole('alertdialog');
  expect(document.getElementById(dialog.getAttribute('aria-labelledby') ?? '')?.textContent).toContain('假冒招联金融');
  expect(document.getElementById(dialog.getAttribute('aria-describedby') ?? '')?.textContent).toContain(
    'mucfc-loan.top',
  );
  expect(document.activeElement?.textContent).toBe('离开');
  fireEvent.click(getByRole('button', { name: '离开' }));
  expect(onLeave).toHaveBeenCalledOnce();
});

test('both addresses, the differing characters marked and spoken', () => {
  const { container } = show(imitation);
  expect([...container.querySelectorAll('.host')].map((host) => host.textContent)).toEqual([
    'mucfc-loan.top',
    'mucfc.com',
  ]);
  expect(container.querySelector('mark')?.textContent).toBe('-loan.top');
  expect(container.querySelector('.visually-hidden')?.textContent).toContain('-loan.top');
});

test('the official site is opened by its recorded domain', () => {
  const { getByRole, onOpenOfficial } = show(imitation);
  fireEvent.click(getByRole('button', { name: '打开招联金融官方网站' }));
  expect(onOpenOfficial).toHaveBeenCalledWith('mucfc.com');
});

describe('going on', () => {
  const choices = (container: Element) => [...container.querySelectorAll<HTMLButtonElement>('.go-on-choices button')];
  const unfold = (container: Element) => {
    const details = container.querySelector('details');
    if (!details) throw new Error('no details');
    details.open = true;
  };

  test('from an imitation waits three seconds after the details are opened, not before', async () => {
    const { container, onGoOn } = show(imitation);
    await pass(10_000);
    expect(choices(container).map(({ disabled }) => disabled)).toEqual([true, true]);
    unfold(container);
    await pass(0);
    for (let second = 0; second < 3; second += 1) {
      expect(choices(container)[0]?.disabled).toBe(true);
      await pass(1_000);
    }
    expect(choices(container).map(({ disabled }) => disabled)).toEqual([false, false]);
    fireEvent.click(choices(container)[0] ?? container);
    expect(onGoOn).toHaveBeenCalledOnce();
  });

  test('from a mere resemblance does not wait', () => {
    const { container, onMistake } = show({ ...imitation, sort: 'resembles' });
    expect(choices(container).map(({ disabled }) => disabled)).toEqual([false, false]);
    fireEvent.click(choices(container)[1] ?? container);
    expect(onMistake).toHaveBeenCalledOnce();
  });
});

test('a near miss is not called an imitation', () => {
  const { getByRole } = show({ ...imitation, sort: 'resembles', late: true });
  const words = getByRole('alertdialog').textContent ?? '';
  expect(words).toContain('很像');
  expect(words).not.toContain('在假冒');
  expect(words).not.toContain('打开之前');
});

test('opened by hand it says that nothing was stopped, and offers nothing but the way out', () => {
  const { container } = show(undefined);
  expect(container.textContent).toContain('没有被拦下的网址');
  expect([...container.querySelectorAll('button')].map((button) => button.textContent)).toEqual(['离开']);
});

test.each(LOCALES)('%s', (locale) => {
  const { getByRole } = show(imitation, locale);
  expect(getByRole('heading', { level: 1 }).textContent).toBe(webWords(locale).interstitial.imitation('招联金融'));
});

describe.each(LOCALES)('an address that could not be checked (%s)', (locale) => {
  const words = webWords(locale).interstitial;
  const unchecked = [{ text: 'abank.example', differs: false }];
  const buttons = (container: Element) =>
    [...container.querySelectorAll('button')].map(({ textContent }) => textContent);

  test('is named; to try again comes first, then the way out, then going on without a word of a mistake', async () => {
    const called = acts();
    const { getByRole, container } = render(
      <InterstitialScreen locale={locale} stopped={undefined} unchecked={unchecked} {...called} />,
    );
    expect(getByRole('heading').textContent).toBe(words.notChecked);
    expect(container.querySelector('.host')?.textContent).toBe('abank.example');
    expect(buttons(container)).toEqual([words.tryAgain, words.leave, words.goOnIn(3)]);
    expect(document.activeElement?.textContent).toBe(words.tryAgain);
    fireEvent.click(getByRole('button', { name: words.tryAgain }));
    expect(called.onTryAgain).toHaveBeenCalledOnce();
    fireEvent.click(getByRole('button', { name: words.leave }));
    expect(called.onLeave).toHaveBeenCalledOnce();
  });

  test('a choice that came to nothing is told', () => {
    const { getByRole } = render(
      <InterstitialScreen locale={locale} stopped={undefined} unchecked={unchecked} hasFailed {...acts()} />,
    );
    expect(getByRole('alert').textContent).toBe(words.failed);
  });
});
