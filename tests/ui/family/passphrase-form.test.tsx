import { act, cleanup, fireEvent, render } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Circumstances } from '@/src/explain/circumstances';
import { familyWords } from '@/src/i18n/family/family-words';
import { FamilyAnswer } from '@/src/ui/family/family-answer';
import { type PassphraseAnswer, PassphraseForm } from '@/src/ui/family/passphrase-form';
import { PageWarning, type PageWarningView } from '@/src/ui/page-warnings/page-warning';

const words = familyWords('zh_CN');

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

describe('the form for the passphrase', () => {
  const show = (answer: PassphraseAnswer) => {
    const first = vi.fn(async () => answer);
    const second = vi.fn(async () => answer);
    const actions = [
      { label: '甲', act: first },
      { label: '乙', act: second },
    ];
    const screen = render(<PassphraseForm words={words.continuing} actions={actions} />);
    const field = screen.getByLabelText('家人口令');
    const type = (value: string) => fireEvent.input(field, { target: { value } });
    const press = async (name: RegExp) => {
      await act(async () => {
        fireEvent.click(screen.getByRole('button', { name }));
        await vi.advanceTimersByTimeAsync(1);
      });
      await act(async () => void (await vi.advanceTimersByTimeAsync(1)));
    };
    return { ...screen, field, first, second, type, press };
  };

  test('tries nothing when nothing is written', async () => {
    const { first, press } = show({ result: 'right' });
    await press(/甲/);
    expect(first).not.toHaveBeenCalled();
  });

  test('gives what was written to the action that was pressed, and empties itself', async () => {
    const { field, first, second, type, press } = show({ result: 'right' });
    type('口令');
    await press(/乙/);
    expect(second).toHaveBeenCalledWith('口令');
    expect(first).not.toHaveBeenCalled();
    expect(field).toHaveProperty('value', '');
  });

  test('says that it was wrong, and counts down before the next try', async () => {
    const { first, type, press, getByRole } = show({ result: 'wrong', wait: 15 });
    type('错');
    await press(/甲/);
    expect(getByRole('status').textContent).toContain('请等 15 秒');
    expect(getByRole('button', { name: /甲/ })).toHaveProperty('disabled', true);
    type('再来');
    await press(/甲/);
    expect(first).toHaveBeenCalledOnce();
    for (let second = 0; second < 15; second += 1)
      await act(async () => void (await vi.advanceTimersByTimeAsync(1_000)));
    expect(getByRole('button', { name: '甲' })).toHaveProperty('disabled', false);
  });

  test('keeps what was written where the background did not answer', async () => {
    const { field, type, press, getByRole } = show({ result: 'failed' });
    type('口令');
    await press(/甲/);
    expect(field).toHaveProperty('value', '口令');
    expect(getByRole('status').textContent).toContain('再试一次');
  });
});

test('an answer rings the first number, then the family, then the others; the details are closed', () => {
  const { container } = render(
    <FamilyAnswer
      words={words}
      level="dangerous"
      plain={{
        what: '这是假的。',
        doNow: '不要点。',
        calls: [
          { name: '招商银行', number: '95555' },
          { name: '招商银行', number: '021-38784800' },
        ],
      }}
      circumstances={{ family: { contact: { name: '小李', phone: '+86 138 0000 0000' } } }}
    >
      <p>全部</p>
    </FamilyAnswer>,
  );
  expect([...container.querySelectorAll('a')].map(({ href }) => href)).toEqual([
    'tel:95555',
    'tel:+8613800000000',
    'tel:02138784800',
  ]);
  expect(container.querySelector('details')).toHaveProperty('open', false);
});

describe('a warning over a page', () => {
  const view = (circumstances: Circumstances): PageWarningView => ({
    locale: 'zh_CN',
    weight: 'question',
    cause: 'form-submit',
    host: [{ text: 'hk-jieqing.top', differs: false }],
    headline: '要把银行卡号发给 hk-jieqing.top 吗？',
    text: ['发出去就收不回来了。'],
    plain: {
      what: '您正要把银行卡号交给不认识的人。',
      doNow: '请按「不发送」。',
      calls: [{ name: '招商银行', number: '95555' }],
    },
    circumstances,
  });
  const ways = (circumstances: Circumstances) => {
    const { container } = render(<PageWarning view={view(circumstances)} onChoice={() => undefined} />);
    const more = container.querySelector('.warning-more');
    return {
      all: container.textContent ?? '',
      buttons: [...(more?.querySelectorAll('button') ?? [])].map((one) => one.textContent),
    };
  };

  test('as everybody sees it', () => {
    const { all, buttons } = ways({});
    expect(all).toContain('要把银行卡号发给');
    expect(all).not.toContain('打电话核实');
    expect(buttons).toEqual(['仍要发送', '这是误报，不再提醒这个网站']);
  });

  test('in family mode: plain words, a number, and the passphrase named but not asked for here', () => {
    const { all, buttons } = ways({ family: {}, restriction: 'passphrase' });
    expect(all).toContain('不认识的人');
    expect(all).toContain('打电话核实');
    expect(all).toContain('家人模式已开启');
    expect(buttons).toEqual(['仍要发送（要家人口令）', '这是误报，不再提醒这个网站（要家人口令）']);
    expect(document.querySelector('input')).toBeNull();
  });

  test.each([
    ['family', '请找设置它的家人'],
    ['organisation', '您的单位设定'],
  ] as const)('closed by %s', (restriction, said) => {
    const { all, buttons } = ways({ restriction, ...(restriction === 'family' && { family: {} }) });
    expect(buttons).toEqual([]);
    expect(all).toContain(said);
  });

  test('names whom an organisation wants to be asked', () => {
    expect(ways({ reportContact: { name: '安全服务台', phone: '8000' } }).all).toContain('安全服务台');
  });
});
