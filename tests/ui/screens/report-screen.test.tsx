import { cleanup, fireEvent, render } from '@testing-library/preact';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { createReportWriter } from '@/src/extension/report-writer';
import { LOCALES, type Locale } from '@/src/i18n/locale';
import { SITUATIONS } from '@/src/i18n/report/keys';
import { reportWords } from '@/src/i18n/report/report-words';
import { type ReportForm, ReportScreen, type ReportScreenProps } from '@/src/ui/screens/report-screen';

const TEXT = '【拍拍金融】尊敬的张伟先生，您的借款已逾期，请点击 ppdai-huankuan.top 或转账至李四 6222021234567890123';
const FORM: ReportForm = { sender: '', receivedAt: '', shown: { kinds: [], theirs: false } };
const writer = createReportWriter([]);

function show(
  changes: Partial<ReportForm> = {},
  locale: Locale = 'zh_CN',
  state?: ReportScreenProps['state'],
  contact?: ReportScreenProps['contact'],
) {
  const form = { ...FORM, ...changes };
  const { sender, receivedAt, ...choices } = form;
  const called = { onFormChange: vi.fn(), onSave: vi.fn(), onPrint: vi.fn() };
  const report = writer.write(
    { text: TEXT, ...(sender && { sender }), ...(receivedAt && { receivedAt }) },
    locale,
    choices,
  );
  const screen = render(
    <ReportScreen
      locale={locale}
      state={state ?? report}
      text={TEXT}
      form={form}
      toText={(one, part) => `${part} ${writer.toText(one, part)}`}
      {...called}
      {...(contact && { contact })}
    />,
  );
  const sheet = () => screen.container.querySelector<HTMLElement>('.sheet');
  return { ...screen, ...called, sheet, form };
}

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

describe.each(LOCALES)('%s', (locale) => {
  test('every situation can be chosen, the likely one is', () => {
    const { screen: words } = reportWords(locale);
    const { getByLabelText, onFormChange, form } = show({}, locale);
    for (const situation of SITUATIONS) expect(getByLabelText(words.situations[situation])).toBeTruthy();
    expect(getByLabelText(words.situations['not-clicked'])).toHaveProperty('checked', true);
    fireEvent.click(getByLabelText(words.situations['money-sent']));
    expect(onFormChange).toHaveBeenCalledWith({ ...form, situation: 'money-sent' });
  });

  test('what is left out is marked in the sheet, and told in words', () => {
    const { document: words, screen: said } = reportWords(locale);
    const marks = [...(show({}, locale).sheet()?.querySelectorAll('mark') ?? [])];
    expect(marks.map(({ textContent }) => textContent)).toEqual(
      expect.arrayContaining([`[${words.hidden.name}]`, `[${words.hidden.card}]`]),
    );
    expect(marks[0]?.title).toBe(said.hiddenMark(words.hidden.name));
  });
});

test('another situation, other steps, in the block and on the sheet', () => {
  const { container, sheet } = show({ situation: 'money-sent' });
  const step = '换一部手机打银行卡背面';
  expect(container.querySelector('.steps')?.textContent).toContain(step);
  expect(sheet()?.textContent).toContain(step);
  cleanup();
  expect(show({ situation: 'court' }).container.textContent).not.toContain(step);
});

test('nothing personal stands in the page before it is asked for', () => {
  const { container } = show();
  for (const secret of ['张伟', '李四', '6222']) expect(container.textContent).not.toContain(secret);
});

test('a switch for each sort, with how many there are, and one for the other side', () => {
  const { getByLabelText, onFormChange, form } = show();
  fireEvent.click(getByLabelText('写出姓名（2 处）'));
  expect(onFormChange).toHaveBeenLastCalledWith({ ...form, shown: { kinds: ['name'], theirs: false } });
  fireEvent.click(getByLabelText(/写出对方让我联系或付款的/));
  expect(onFormChange).toHaveBeenLastCalledWith({ ...form, shown: { kinds: [], theirs: true } });
});

test('written out, it is in the sheet with a warning beside it', () => {
  const { sheet, container } = show({ shown: { kinds: [], theirs: true } });
  expect(sheet()?.textContent).toContain('李四');
  expect(sheet()?.textContent).not.toContain('张伟');
  expect(container.querySelector('.report-warning')?.textContent).toContain('只交给受理部门');
});

test('time and sender are filled in and come onto the sheet', () => {
  const { getByLabelText, onFormChange, form } = show();
  fireEvent.input(getByLabelText('收到的时间'), { target: { value: '2026-11-21T23:30' } });
  expect(onFormChange).toHaveBeenLastCalledWith({ ...form, receivedAt: '2026-11-21T23:30' });
  fireEvent.input(getByLabelText('发件号码或名称'), { target: { value: '106980095588' } });
  expect(onFormChange).toHaveBeenLastCalledWith({ ...form, sender: '106980095588' });
  cleanup();
  const { sheet } = show({ receivedAt: '2026-11-21T23:30', sender: '106980095588' });
  expect(sheet()?.textContent).toContain('2026-11-21 23:30');
  expect(sheet()?.textContent).toContain('106980095588');
});

test('copied is what is handed in, saved is everything, printed is the page', async () => {
  const writeText = vi.fn<(text: string) => Promise<void>>(async () => {});
  vi.stubGlobal('navigator', { clipboard: { writeText } });
  const { getByRole, onSave, onPrint, findByText } = show();
  fireEvent.click(getByRole('button', { name: '复制举报内容' }));
  await findByText('已复制');
  expect(writeText.mock.calls[0]?.[0]).toMatch(/^submission 可疑催收信息举报材料/);
  fireEvent.click(getByRole('button', { name: '保存为文本' }));
  expect(onSave.mock.calls[0]?.[0]).toMatch(/^all /);
  fireEvent.click(getByRole('button', { name: '打印' }));
  expect(onPrint).toHaveBeenCalledOnce();
});

test.each([
  ['gone', '请回到核验结果'],
  ['preparing', '正在准备'],
  ['failed', '96110'],
] as const)('%s is said in words', (state, words) => {
  expect(show({}, 'zh_CN', state).container.textContent).toContain(words);
});

test('whom the organisation names stands above it all', () => {
  const { container } = show({}, 'zh_CN', undefined, { name: '内部安全组', phone: '021-0000 0000' });
  expect(container.querySelector('.report-contact')?.textContent).toContain('内部安全组');
});
