import { cleanup, fireEvent, render } from '@testing-library/preact';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { AutomaticWarnings, type WarningsState } from '@/src/ui/components/automatic-warnings';

afterEach(cleanup);

function show(state: WarningsState) {
  const onChange = vi.fn();
  const screen = render(<AutomaticWarnings locale="zh_CN" state={state} onChange={onChange} />);
  return { ...screen, onChange, toggle: screen.getByRole('switch') };
}

test('on: wanted by the person and allowed by the browser; pressing turns it off', () => {
  const { toggle, onChange, getByRole, queryAllByRole } = show({ wanted: true, isLocked: false, access: 'given' });
  expect(toggle.getAttribute('aria-checked')).toBe('true');
  expect(getByRole('status').textContent).toContain('已经打开');
  expect(queryAllByRole('button')).toHaveLength(0);
  fireEvent.click(toggle);
  expect(onChange.mock.calls).toEqual([[false]]);
});

test('off by choice: pressing turns it on', () => {
  const { toggle, onChange, getByRole } = show({ wanted: false, isLocked: false, access: 'given' });
  expect(toggle.getAttribute('aria-checked')).toBe('false');
  expect(getByRole('status').textContent).toContain('没有打开');
  fireEvent.click(toggle);
  expect(onChange.mock.calls).toEqual([[true]]);
});

describe('wanted, but the browser withholds the access', () => {
  test('it counts as off, says what is missing, and both the switch and the button ask for it', () => {
    const { toggle, onChange, getByRole } = show({ wanted: true, isLocked: false, access: 'withheld' });
    expect(toggle.getAttribute('aria-checked')).toBe('false');
    expect(getByRole('status').textContent).toContain('还差一步');
    fireEvent.click(toggle);
    fireEvent.click(getByRole('button', { name: '允许并打开' }));
    expect(onChange.mock.calls).toEqual([[true], [true]]);
  });

  test('refused: it says that nothing is lost', () => {
    const { getByRole } = show({ wanted: true, isLocked: false, access: 'refused' });
    expect(getByRole('status').textContent).toContain('没有给出许可');
  });
});

test.each([
  ['family-locked', '家人模式开着'],
  ['not-saved', '没有保存成功'],
] as const)('%s: it says why nothing changed', (problem, words) => {
  const { getByRole } = show({ wanted: true, isLocked: false, access: 'given', problem });
  expect(getByRole('status').textContent).toContain(words);
});

describe('decided by an organisation', () => {
  test('it says so and cannot be pressed', () => {
    const { toggle, getByRole } = show({ wanted: true, isLocked: true, access: 'given' });
    expect(toggle.hasAttribute('disabled')).toBe(true);
    expect(getByRole('status').textContent).toContain('由您的单位统一设置');
  });

  test('the access can still be given', () => {
    const { toggle } = show({ wanted: true, isLocked: true, access: 'withheld' });
    expect(toggle.hasAttribute('disabled')).toBe(false);
  });
});
