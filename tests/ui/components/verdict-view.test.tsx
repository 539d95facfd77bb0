import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { afterEach, describe, expect, test, vi } from 'vitest';
import type { Explanation, LinkView } from '@/src/explain/types';
import { LOCALES } from '@/src/i18n/locale';
import { uiWords } from '@/src/i18n/ui/ui-words';
import { VerdictView } from '@/src/ui/components/verdict-view';
import { sampleOf, samples } from '../samples/samples';

const words = uiWords('zh_CN');
const { text: TEXT, explanation: EXPLANATION } = sampleOf('zh_CN', 'dangerous');

function show(changes: Partial<Explanation> = {}, text = TEXT) {
  return render(<VerdictView explanation={{ ...EXPLANATION, ...changes }} text={text} />);
}

const section = (name: string) => screen.getByRole('region', { name });
const mark = (reason: number) =>
  screen
    .getAllByRole('button', { name: new RegExp(words.reasonNumber(reason)) })
    .find(({ tagName }) => tagName === 'MARK');
const reasonAt = (index: number) => {
  const item = within(section(words.reasonsTitle)).getAllByRole('listitem')[index];
  if (!item) throw new Error(`no reason ${index}`);
  return item;
};

afterEach(cleanup);

const all = LOCALES.flatMap((locale) =>
  Object.entries(samples[locale]).map(([name, sample]) => ({ locale, name, ...sample })),
);

test.each(all)('$locale $name: nothing can be followed, and every sentence is there', ({ text, explanation }) => {
  const { container } = render(<VerdictView explanation={explanation} text={text} />);
  expect(container.querySelectorAll('a, area, [href], iframe, img')).toHaveLength(0);
  const shown = container.textContent;
  const sentences = [
    explanation.levelLabel,
    explanation.headline,
    ...explanation.steps.map((step) => step.text),
    ...explanation.links.map((link) => link.text),
    ...explanation.numbers.map(({ label }) => label),
    ...explanation.entities.flatMap(({ name, status, hotlines, facts }) => [name, status, ...hotlines, ...facts]),
    ...explanation.channels.map(({ number }) => number ?? ''),
    ...explanation.limits,
    explanation.knowledge,
  ];
  for (const sentence of sentences) expect(shown).toContain(sentence);
});

test('markup in a message is shown as what it is', () => {
  const text = '<img src=x onerror=alert(1)> <a href="https://ppdai-pay.top">还款</a>';
  const { container } = show({ marks: [{ span: [0, 28], reason: 0, tone: 'bad' }] }, text);
  expect(container.querySelectorAll('img, a')).toHaveLength(0);
  expect(container.querySelector('blockquote')?.textContent).toContain('<img src=x onerror=alert(1)>');
});

describe('marks and reasons', () => {
  test('a mark carries its words, its number and, as its description, its reason', () => {
    show();
    const link = mark(1);
    expect(link?.textContent).toContain('https://ppdai-huankuan.top/h5?u=83kd2');
    const described = document.getElementById(link?.getAttribute('aria-describedby') ?? '');
    expect(described).toBe(reasonAt(0));
    expect(described?.textContent).toContain(EXPLANATION.reasons[0]?.text);
  });

  test.each(['click', 'Enter', ' '])('%j on a mark goes to its reason', (way) => {
    show();
    const link = mark(1);
    if (!link) throw new Error('the first reason has a mark');
    if (way === 'click') fireEvent.click(link);
    else fireEvent.keyDown(link, { key: way });
    expect(document.activeElement).toBe(reasonAt(0));
  });

  test('the number of a reason goes back to its first mark', () => {
    show();
    fireEvent.click(screen.getByRole('button', { name: words.showInMessage(2) }));
    expect(document.activeElement).toBe(mark(2));
    expect(document.activeElement?.textContent).toContain('转账至专员账户');
  });

  test('pointing at one lights up the other', () => {
    show();
    const link = mark(1);
    if (!link) throw new Error('the first reason has a mark');
    fireEvent.focus(link);
    expect(reasonAt(0).classList).toContain('is-active');
    expect(reasonAt(1).classList).not.toContain('is-active');
    fireEvent.blur(link);
    fireEvent.pointerEnter(reasonAt(1));
    expect(mark(2)?.classList).toContain('is-active');
  });

  test('a reason without a place in the message has no way back', () => {
    show();
    const last = EXPLANATION.reasons.length - 1;
    expect(within(reasonAt(last)).queryByRole('button')).toBeNull();
  });

  test('invisible characters are shown, and cannot turn the text round', () => {
    const { container } = show({ marks: [{ span: [0, 6], reason: 0, tone: 'bad' }] }, '还\u200B\u200B款\u202Etop.x');
    const message = container.querySelector('blockquote')?.textContent ?? '';
    expect(message).toContain(words.hiddenCharacters(2));
    expect(message).not.toMatch(/[\u200B\u202E]/);
  });
});

test('nothing quoted from a message can turn a sentence of ours round', () => {
  const quoted = '拍拍\u202E贷\u200B';
  const reason = { indicator: 'unverified-name', tone: 'bad', text: `名录中没有「${quoted}」`, spans: [] } as const;
  const { container } = show({
    headline: `我们的名录中没有「${quoted}」`,
    reasons: [reason],
    marks: [],
    entities: EXPLANATION.entities.map((entity) => ({ ...entity, name: quoted, facts: [`关于${quoted}`] })),
    fields: [{ field: 'addressee', label: '称呼', text: quoted }],
    numbers: [{ text: `138\u202D00138000`, type: 'mobile', label: `不是${quoted}的电话`, tone: 'doubtful' }],
  });
  expect(container.textContent).toContain(`贷${words.hiddenCharacters(1)}`);
  expect(container.textContent).not.toMatch(/[\u200B\u202D\u202E]/);
});

describe('links', () => {
  test('the differing characters are marked, and named for those who cannot see the mark', () => {
    const { container } = show();
    expect([...container.querySelectorAll('.host-differs')].map(({ textContent }) => textContent)).toEqual([
      '-huankuan.top',
    ]);
    expect(section(words.linksTitle).textContent).toContain(words.differingCharacters(['-huankuan.top']));
  });

  test('the official address stands beside the imitation', () => {
    show();
    const addresses = within(section(words.linksTitle));
    expect(addresses.getByText(words.officialAddress('拍拍贷')).nextElementSibling?.textContent).toBe('ppdai.com');
  });

  test('hosts are isolated and left to right', () => {
    const { container } = show();
    const hosts = [...container.querySelectorAll('.host')];
    expect(hosts.length).toBeGreaterThan(1);
    for (const host of hosts) expect([host.tagName, host.getAttribute('dir')]).toEqual(['BDI', 'ltr']);
  });

  test('three thousand of them: the worst are shown, the rest counted', () => {
    const harmless: LinkView = {
      level: 'unverified',
      host: [{ text: 'example.org', differs: false }],
      canonical: 'https://example.org/',
      text: '我们的名录中没有这个网址。',
    };
    const bad = EXPLANATION.links[0] ?? harmless;
    show({ links: [...Array.from({ length: 2_999 }, () => harmless), bad] });
    const cards = within(section(words.linksTitle)).getAllByRole('listitem');
    expect(cards).toHaveLength(12);
    expect(cards[0]?.textContent).toContain(words.linkLevels.dangerous);
    expect(section(words.linksTitle).textContent).toContain(words.moreLinks(2_988));
  });
});

describe('the order', () => {
  const titles = () => screen.getAllByRole('heading', { level: 3 }).map(({ textContent }) => textContent);

  test('a message: what to do, why, whose, who, what to compare, limits', () => {
    show();
    expect(titles()).toEqual([
      words.stepsTitle,
      words.reasonsTitle,
      words.linksTitle,
      words.numbersTitle,
      words.entitiesTitle,
      words.fieldsTitle,
      words.limitsTitle,
    ]);
  });

  test('a bare name: what the registry holds comes first, and is not said twice', () => {
    const { text, explanation } = sampleOf('zh_CN', 'asked');
    render(<VerdictView explanation={explanation} text={text} />);
    expect(titles()).toEqual([words.entitiesTitle, words.stepsTitle, words.limitsTitle]);
  });
});

test('of many steps three stand open, and the numbering goes on behind the line', () => {
  const steps = (['do-not-pay', 'do-not-tap', 'keep-evidence', 'report-scam', 'verify-in-app'] as const).map((id) => ({
    id,
    text: `做 ${id}`,
  }));
  const { container } = show({ steps });
  expect(container.querySelectorAll('.steps > .step-list > li')).toHaveLength(3);
  const further = container.querySelector('.steps details');
  expect(further?.querySelector('summary')?.textContent).toBe(words.moreSteps(2));
  expect(further?.querySelector('ol')?.getAttribute('start')).toBe('4');
});

test('what a notice states is a list, what it leaves out one line', () => {
  show();
  const fields = section(words.fieldsTitle);
  expect(
    within(fields)
      .getAllByRole('term')
      .map(({ textContent }) => textContent),
  ).toEqual(['称呼', '金额', '逾期天数']);
  expect(fields.textContent).toContain(words.fieldsMissing(['账户尾号', '到期日', '官方联系方式']));
});

describe('copying', () => {
  test.each([
    ['works', () => Promise.resolve(), words.copied],
    ['is refused', () => Promise.reject(new Error('denied')), words.copyFailed],
  ])('when it %s the person is told', async (_, writeText, told) => {
    const clipboard = vi.spyOn(navigator.clipboard, 'writeText').mockImplementation(writeText);
    render(<VerdictView explanation={EXPLANATION} text={TEXT} toPlainText={({ headline }) => `答：${headline}`} />);
    fireEvent.click(screen.getByRole('button', { name: words.copy }));
    expect((await screen.findByText(told)).getAttribute('role')).toBe('status');
    expect(clipboard).toHaveBeenCalledExactlyOnceWith(`答：${EXPLANATION.headline}`);
    clipboard.mockRestore();
  });

  test('is not offered where there is nothing to copy', () => {
    show();
    expect(screen.queryByRole('button', { name: words.copy })).toBeNull();
  });
});
