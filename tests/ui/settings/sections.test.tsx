import { act, cleanup, fireEvent, render, waitFor } from '@testing-library/preact';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { createRegistryDesk } from '@/src/extension/registry-desk';
import { LOCALES } from '@/src/i18n/locale';
import { optionsWords } from '@/src/i18n/options/options-words';
import { AllowlistSection } from '@/src/ui/settings/allowlist-section';
import { BackupSection, type OpenedFile } from '@/src/ui/settings/backup-section';
import { HistorySection } from '@/src/ui/settings/history-section';
import { LookSection } from '@/src/ui/settings/look-section';
import { OwnSection } from '@/src/ui/settings/own-section';
import { RegistrySection } from '@/src/ui/settings/registry-section';
import { SettingsNotice, type SettingsProblem } from '@/src/ui/settings/settings-notice';
import { WarningsSection } from '@/src/ui/settings/warnings-section';

afterEach(cleanup);

const ON = { automatic: true, addresses: true, pages: true, forms: true, links: true, leadForms: true };
const warnings = (props: Partial<Parameters<typeof WarningsSection>[0]> = {}) => (
  <WarningsSection
    locale="zh_CN"
    warnings={ON}
    isLocked={false}
    onChange={() => {}}
    isAccessWithheld={false}
    onTurnOnAccess={() => {}}
    {...props}
  />
);

describe('warnings', () => {
  test('each switch says which it is', () => {
    const onChange = vi.fn();
    const { getAllByRole } = render(warnings({ onChange }));
    for (const box of getAllByRole('checkbox')) fireEvent.click(box);
    expect(onChange.mock.calls).toEqual([
      ['automatic', false],
      ['addresses', false],
      ['pages', false],
      ['forms', false],
      ['links', false],
      ['leadForms', false],
    ]);
  });

  test('the main one off: the others rest, and it is said', () => {
    const { getAllByRole, container } = render(warnings({ warnings: { ...ON, automatic: false } }));
    expect(getAllByRole('checkbox').map((box) => (box as HTMLInputElement).disabled)).toEqual([
      false,
      ...Array.from({ length: 5 }, () => true),
    ]);
    expect(container.textContent).toContain('现在不会自动提醒');
  });

  test('without the access: the switch of the browser', () => {
    const onTurnOnAccess = vi.fn();
    const { getByRole } = render(warnings({ isAccessWithheld: true, onTurnOnAccess }));
    fireEvent.click(getByRole('button', { name: '打开自动提醒' }));
    expect(onTurnOnAccess).toHaveBeenCalledOnce();
  });
});

describe.each(LOCALES)('%s: what an organisation decided cannot be changed, and says why', (locale) => {
  const why = optionsWords(locale).setByOrganisation;
  const controls = (container: Element) =>
    [...container.querySelectorAll<HTMLInputElement | HTMLSelectElement>('input, select')].filter(
      (one) => !one.disabled,
    );

  test('warnings', () => {
    const { container } = render(warnings({ locale, isLocked: true }));
    expect(controls(container)).toEqual([]);
    expect(container.textContent).toContain(why);
  });

  test('language, text size and history, each by itself', () => {
    const look = (isLanguageLocked: boolean, isTextSizeLocked: boolean) => (
      <LookSection
        locale={locale}
        language="auto"
        isLanguageLocked={isLanguageLocked}
        onLanguageChange={() => {}}
        textSize="normal"
        isTextSizeLocked={isTextSizeLocked}
        onTextSizeChange={() => {}}
      />
    );
    expect(controls(render(look(true, false)).container)).toHaveLength(1);
    expect(controls(render(look(true, true)).container)).toHaveLength(0);
    const history = <HistorySection locale={locale} isOn={false} isLocked onChange={() => {}} onOpen={() => {}} />;
    const { container } = render(history);
    expect(controls(container)).toEqual([]);
    expect(container.textContent).toContain(why);
  });

  test('sites and institutions: listed, and nothing to add with', () => {
    const allowlist = render(
      <AllowlistSection
        locale={locale}
        allowed={[]}
        byOrganisation={['intra.example']}
        isLocked
        onUndo={() => {}}
        onPutBack={() => {}}
        onAdd={async () => ({ outcome: 'not-a-host' })}
        judged={0}
        onForgetJudged={() => {}}
      />,
    );
    expect(allowlist.container.querySelectorAll('input, button')).toHaveLength(0);
    expect(allowlist.container.textContent).toContain('intra.example');
    const own = render(
      <OwnSection
        locale={locale}
        own={[]}
        byOrganisation={[{ name: '单位信用社', domains: ['xys.example'], numbers: [] }]}
        isLocked
        most={200}
        onSave={async () => ({ isSaved: false, faults: [] })}
        onRemove={() => {}}
        onPutBack={() => {}}
      />,
    );
    expect(own.container.querySelectorAll('button')).toHaveLength(0);
    expect(own.container.textContent).toContain('单位信用社');
    expect(own.container.textContent).toContain(why);
  });
});

describe('own institutions', () => {
  const ROW = { id: 'own-1', name: '青岚小额贷款', domains: ['qinglanxd.com'], numbers: [], addedOn: '2026-11-20' };
  const show = (most = 200) => {
    const acts = {
      onSave: vi.fn(async () => ({ isSaved: true, name: '新名' }) as const),
      onRemove: vi.fn(),
      onPutBack: vi.fn(),
    };
    const screen = render(
      <OwnSection locale="zh_CN" own={[ROW]} byOrganisation={[]} isLocked={false} most={most} {...acts} />,
    );
    return { ...screen, ...acts };
  };

  test('the form takes the focus, Escape closes it, and saving names the one it replaces', async () => {
    const { getByRole, getByLabelText, onSave, queryByLabelText, findByText } = show();
    fireEvent.click(getByRole('button', { name: /修改/ }));
    await waitFor(() => expect(document.activeElement).toBe(getByLabelText('名称')));
    fireEvent.keyDown(getByLabelText('名称'), { key: 'Escape' });
    await waitFor(() => expect(queryByLabelText('名称')).toBeNull());
    fireEvent.click(getByRole('button', { name: /修改/ }));
    fireEvent.input(getByLabelText('名称'), { target: { value: '新名' } });
    fireEvent.click(getByRole('button', { name: '保存' }));
    await findByText('已保存「新名」，现在起核验时会用到。');
    expect(onSave).toHaveBeenCalledWith({ name: '新名', domains: 'qinglanxd.com', numbers: '' }, 'own-1');
  });

  test('deleted, the cursor goes to the way back', async () => {
    const { getByRole, onRemove, onPutBack } = show();
    fireEvent.click(getByRole('button', { name: /删除/ }));
    expect(onRemove).toHaveBeenCalledWith(ROW);
    await waitFor(() => expect(document.activeElement?.textContent).toBe('撤销'));
    fireEvent.click(getByRole('button', { name: '撤销' }));
    expect(onPutBack).toHaveBeenCalledWith(ROW);
  });

  test('no more than fit', () => {
    const { getByRole, container } = show(1);
    expect((getByRole('button', { name: '添加机构' }) as HTMLButtonElement).disabled).toBe(true);
    expect(container.textContent).toContain('最多可以添加 1 家');
  });
});

describe('backup', () => {
  const show = (opened: OpenedFile, apply = true) => {
    const acts = {
      onExport: vi.fn(async () => 'a.json'),
      onOpen: vi.fn(async () => opened),
      onReset: vi.fn(async () => apply),
    };
    const screen = render(<BackupSection locale="zh_CN" {...acts} />);
    const give = () => {
      const chooser = screen.container.querySelector('input[type=file]');
      if (!chooser) throw new Error('no chooser');
      fireEvent.change(chooser, { target: { files: [new File(['{}'], 'a.json')] } });
    };
    return { ...screen, ...acts, give };
  };

  test('a file is shown before it is used, and left alone when cancelled', async () => {
    const apply = vi.fn(async () => true);
    const { give, findByText, getByRole, queryByText } = show({ changes: ['语言：英文 → 中文'], apply });
    give();
    await findByText('语言：英文 → 中文');
    fireEvent.click(getByRole('button', { name: '取消' }));
    await waitFor(() => expect(queryByText('语言：英文 → 中文')).toBeNull());
    expect(apply).not.toHaveBeenCalled();
    give();
    await findByText('语言：英文 → 中文');
    fireEvent.click(getByRole('button', { name: '确认导入' }));
    await findByText('已导入。');
    expect(apply).toHaveBeenCalledOnce();
  });

  test('the same settings have nothing to confirm', async () => {
    const { give, findByText, queryByRole } = show({ changes: [], apply: async () => true });
    give();
    await findByText('和现在的设置一样，没有要改的。');
    expect(queryByRole('button', { name: '确认导入' })).toBeNull();
  });

  test.each(['huge', 'broken', 'foreign', 'newer', 'unopened'] as const)('%s is said', async (problem) => {
    const { give, findByText } = show({ problem });
    give();
    await findByText(optionsWords('zh_CN').backup.unreadable[problem]);
  });

  test('a reset is asked once, with the harmless answer focused; Escape is that answer', async () => {
    const { getByRole, queryByRole, onReset, findByText } = show({ changes: [], apply: async () => true });
    fireEvent.click(getByRole('button', { name: '恢复默认设置' }));
    await waitFor(() => expect(document.activeElement?.textContent).toBe('取消'));
    fireEvent.keyDown(getByRole('alertdialog'), { key: 'Escape' });
    await waitFor(() => expect(queryByRole('alertdialog')).toBeNull());
    expect(onReset).not.toHaveBeenCalled();
    fireEvent.click(getByRole('button', { name: '恢复默认设置' }));
    const dialog = getByRole('alertdialog');
    await act(async () => {
      fireEvent.click(dialog.querySelector('.danger') ?? dialog);
    });
    await findByText('已恢复默认设置。');
    expect(onReset).toHaveBeenCalledOnce();
  });
});

describe('the registry', () => {
  const desk = createRegistryDesk([]);
  const show = (facts = desk.facts, onCheckInstead = vi.fn()) => {
    const search = (query: string, most: number) => desk.search(query, 'zh_CN', most);
    const screen = render(
      <RegistrySection locale="zh_CN" facts={facts} search={search} onCheckInstead={onCheckInstead} />,
    );
    const ask = (text: string) => fireEvent.input(screen.getByRole('searchbox'), { target: { value: text } });
    return { ...screen, ask, onCheckInstead };
  };

  test('many fit: so many are shown, and all counted', async () => {
    const { ask, findByText, container } = show();
    ask('银行');
    await findByText(/先列出 8 条/);
    expect(container.querySelectorAll('.registry-entry')).toHaveLength(8);
  });

  test('none fits: the name goes to the check', async () => {
    const { ask, findByText, getByRole, onCheckInstead } = show();
    ask('某某某某金服');
    await findByText(/我们的名录中没有「某某某某金服」/);
    fireEvent.click(getByRole('button', { name: '拿去核验' }));
    expect(onCheckInstead).toHaveBeenCalledWith('某某某某金服');
  });

  test('an old registry says so, a new one does not', () => {
    expect(show().container.textContent).not.toContain('超过一年');
    expect(show({ ...desk.facts, isOld: true }).container.textContent).toContain('超过一年');
  });
});

test.each(['broken', 'newer', 'cleared', 'full', 'familyLocked', 'notSaved', 'notRead'] as const)(
  '%s settings: said, with what can be done',
  (problem: SettingsProblem) => {
    const acts = { onKeepCopy: vi.fn(), onStartAnew: vi.fn(), onClose: vi.fn() };
    const { getByRole, getAllByRole } = render(<SettingsNotice locale="zh_CN" problem={problem} {...acts} />);
    expect(getByRole('alert').textContent).toContain(optionsWords('zh_CN').problems[problem]);
    for (const button of getAllByRole('button')) fireEvent.click(button);
    const isUnreadable = problem === 'broken' || problem === 'newer';
    expect([acts.onKeepCopy, acts.onStartAnew, acts.onClose].map(({ mock }) => mock.calls.length)).toEqual(
      isUnreadable ? [1, 1, 0] : [0, 0, 1],
    );
  },
);
