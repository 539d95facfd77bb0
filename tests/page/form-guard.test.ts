/** What sends a form on a posing page is held until the person has been asked, and nobody is ever stuck. */
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { GuardAnswer } from '@/src/extension/messages';
import type { Ask } from '@/src/page/ask';
import { type FormGuard, mountFormGuard } from '@/src/page/form-guard';

let answers: ((answer: GuardAnswer | null) => void)[] = [];
let sent = 0;
let guard: FormGuard;
const ask: Ask = (_, __) => new Promise((resolve) => answers.push((answer) => resolve(answer as never)));

beforeEach(() => {
  vi.useFakeTimers();
  answers = [];
  sent = 0;
  document.body.innerHTML = '<form><input name="cardNo" placeholder="银行卡号"><button>提交</button></form>';
  const form = document.querySelector('form');
  form?.addEventListener('submit', (event) => {
    event.preventDefault();
    sent += 1;
  });
  const field = document.querySelector('input');
  if (field) field.value = '6200';
  guard = mountFormGuard(window, ask, () => {});
  guard.update({ warning: 'banner', guard: ['bank-card'] });
});
afterEach(() => {
  guard.update({ warning: 'none', guard: [] });
  vi.useRealTimers();
});

const send = () => document.querySelector('form')?.requestSubmit();
const settle = () => vi.advanceTimersByTimeAsync(0);

async function answer(given: GuardAnswer | null): Promise<void> {
  answers.at(-1)?.(given);
  await settle();
}

test('it is asked about once, and sent when the person goes on', async () => {
  send();
  send();
  expect([sent, answers.length]).toEqual([0, 1]);
  await answer('stop');
  expect(sent).toBe(0);
  guard.answered('go-on');
  expect(sent).toBe(1);
  send();
  expect([sent, answers.length]).toEqual([2, 1]);
});

test('a person who thinks for an hour is waited for', async () => {
  send();
  await answer('stop');
  await vi.advanceTimersByTimeAsync(3_600_000);
  expect(sent).toBe(0);
  guard.answered('dismiss');
  expect(sent).toBe(0);
});

describe('where the person cannot be asked', () => {
  test('it is sent after four seconds without an answer, and the next time is asked about again', async () => {
    send();
    await vi.advanceTimersByTimeAsync(3_900);
    expect(sent).toBe(0);
    await vi.advanceTimersByTimeAsync(200);
    expect(sent).toBe(1);
    send();
    expect([sent, answers.length]).toEqual([1, 2]);
  });

  test('it is sent at once when the background refuses', async () => {
    send();
    await answer(null);
    expect(sent).toBe(1);
    send();
    expect([sent, answers.length]).toEqual([1, 2]);
  });

  test('an answer that comes too late sends nothing twice', async () => {
    send();
    await vi.advanceTimersByTimeAsync(5_000);
    await answer('go');
    expect(sent).toBe(1);
  });
});

test('where another warning took the place of the question, pressing again asks again', async () => {
  send();
  await answer('stop');
  send();
  expect([sent, answers.length]).toEqual([0, 2]);
  await answer('stop');
  guard.answered('go-on');
  expect(sent).toBe(1);
});
