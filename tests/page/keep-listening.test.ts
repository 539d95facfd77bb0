import { afterEach, expect, test, vi } from 'vitest';
import { mountFormGuard } from '@/src/page/form-guard';
import { keepListening } from '@/src/page/keep-listening';

const settled = () => new Promise((resolve) => setTimeout(resolve, 0));

function replaceRoot(): void {
  const root = document.createElement('html');
  root.append(document.createElement('head'), document.createElement('body'));
  document.documentElement.remove();
  document.append(root);
}

afterEach(() => vi.restoreAllMocks());

test('what document.open() took away is put up again, once', async () => {
  const heard = vi.fn();
  const stop = keepListening(window, () => window.addEventListener('some-event', heard));
  window.removeEventListener('some-event', heard);
  replaceRoot();
  await settled();
  window.dispatchEvent(new Event('some-event'));
  expect(heard).toHaveBeenCalledTimes(1);
  replaceRoot();
  await settled();
  window.dispatchEvent(new Event('some-event'));
  expect(heard).toHaveBeenCalledTimes(2);
  stop();
  window.removeEventListener('some-event', heard);
  replaceRoot();
  await settled();
  window.dispatchEvent(new Event('some-event'));
  expect(heard).toHaveBeenCalledTimes(2);
});

test('a form written after document.open() is held like the first', async () => {
  const sent = vi.spyOn(HTMLFormElement.prototype, 'requestSubmit').mockReturnValue();
  const added = vi.spyOn(window, 'addEventListener');
  const asked: string[] = [];
  const guard = mountFormGuard(
    window,
    async (kind) => {
      asked.push(kind);
      return null;
    },
    () => undefined,
  );
  guard.update({ warning: 'banner', guard: ['bank-card'] });
  for (const [type, listener, options] of [...added.mock.calls]) window.removeEventListener(type, listener, options);
  replaceRoot();
  await settled();
  document.body.innerHTML = '<form><input placeholder="银行卡号" value="6200000000000000"></form>';
  const submit = new SubmitEvent('submit', { bubbles: true, cancelable: true });
  document.querySelector('form')?.dispatchEvent(submit);
  expect(submit.defaultPrevented).toBe(true);
  expect(asked).toEqual(['guard-form']);
  await settled();
  expect(sent).toHaveBeenCalledTimes(1);
});
