import { cleanup, fireEvent, render } from '@testing-library/preact';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { LOCALES } from '@/src/i18n/locale';
import { pageWarningWords } from '@/src/i18n/page-warnings/page-warning-words';
import { PageWarning, type PageWarningView } from '@/src/ui/page-warnings/page-warning';

afterEach(cleanup);

const BANNER: PageWarningView = {
  locale: 'zh_CN',
  weight: 'banner',
  cause: 'page',
  host: [{ text: 'a1b2.vip', differs: false }],
  impersonated: { name: '招商银行', officialDomains: ['cmbchina.com', 'cmbimg.com'], hotlines: ['95555'] },
  headline: '这个网页自称「招商银行」，但网址不是招商银行的',
  text: ['它要您：填写银行卡号。', '先不要填写，也不要付款。'],
};
const QUESTION: PageWarningView = { ...BANNER, weight: 'question', cause: 'form-submit', headline: '要发送吗？' };
const TIP: PageWarningView = { ...BANNER, weight: 'tip', cause: 'lead-form', headline: '这个网页不是它的' };

function show(view: PageWarningView) {
  const onChoice = vi.fn();
  const drawn = render(<PageWarning view={view} onChoice={onChoice} />);
  const press = (label: string) => fireEvent.click(drawn.getByText(label));
  return { ...drawn, onChoice, press };
}

describe('a banner', () => {
  test('is an alert dialog named by its headline, with the safe way out under the cursor', () => {
    const { getByRole } = show(BANNER);
    const dialog = getByRole('alertdialog', { name: BANNER.headline });
    expect(dialog.getAttribute('aria-modal')).toBe('false');
    expect(document.activeElement?.textContent).toBe('离开这个网页');
    expect(dialog.textContent).toContain('a1b2.vip');
    expect(dialog.textContent).toContain('cmbchina.com');
    expect(dialog.textContent).toContain('95555');
  });

  test.each([
    ['离开这个网页', 'leave'],
    ['先留在这里', 'dismiss'],
    ['这是误报，不再提醒这个网站', 'trust-site'],
  ])('%s', (label, choice) => {
    const { onChoice, press } = show(BANNER);
    press(label);
    expect(onChoice.mock.calls).toEqual([[choice]]);
  });

  test('has nothing to go on with: the page is there already', () => {
    expect(show(BANNER).queryByText('仍要发送')).toBeNull();
  });
});

test('who is typing does not leave with the next Enter: the cursor waits on the warning itself', () => {
  const { getByRole } = show({ ...BANNER, cause: 'form-focus' });
  expect(document.activeElement).toBe(getByRole('alertdialog'));
});

describe('a question', () => {
  test('is modal; not sending is what Escape and the first button do', () => {
    const { getByRole, onChoice, press } = show(QUESTION);
    expect(getByRole('alertdialog').getAttribute('aria-modal')).toBe('true');
    press('不发送');
    fireEvent.keyDown(getByRole('alertdialog'), { key: 'Escape' });
    expect(onChoice.mock.calls).toEqual([['dismiss'], ['dismiss']]);
  });

  test('going on is behind more choices', () => {
    const { onChoice, press, getByText } = show(QUESTION);
    expect(getByText('仍要发送').closest('details')?.open).toBe(false);
    press('仍要发送');
    expect(onChoice.mock.calls).toEqual([['go-on']]);
  });

  test('about a link says so', () => {
    const { getByText, onChoice, press } = show({ ...QUESTION, cause: 'link' });
    expect(getByText('链接网址')).toBeTruthy();
    press('仍要打开');
    expect(onChoice.mock.calls).toEqual([['go-on']]);
  });
});

test('a tip is a status: it neither interrupts nor takes the cursor, and accuses nobody of an address', () => {
  const { getByRole, onChoice, press } = show(TIP);
  expect(getByRole('status').textContent).toContain(TIP.headline);
  expect(document.activeElement).toBe(document.body);
  expect(getByRole('status').textContent).not.toContain('cmbchina.com');
  press('知道了');
  expect(onChoice.mock.calls).toEqual([['dismiss']]);
});

describe.each(LOCALES)('words in %s', (locale) => {
  const words = pageWarningWords(locale);

  test('none is empty, promises safety or denies existence', () => {
    const said = [
      ...Object.values(words.asked),
      ...Object.values(words.given),
      words.poses('A', 'B'),
      words.nameNotHeld('A'),
      words.advice('A'),
      words.advice(undefined),
      words.aboutToGive('x', 'h', 'A'),
      words.leadForm('A', 'h'),
      ...Object.values(words).filter((value) => typeof value === 'string'),
    ];
    for (const sentence of said) {
      expect(sentence).not.toBe('');
      expect(sentence).not.toMatch(/不存在|安全的|放心|does not exist|guarantee/);
    }
  });

  test('a headline among sentences ends like one, once', () => {
    expect(words.sentence(words.sentence('x'))).toBe(words.sentence('x'));
    expect(words.sentence('x')).not.toBe('x');
  });
});
