import { expect, test } from 'vitest';
import { defanged, hostsToDefang, withDefangedHosts, withDefangedLinks } from '@/src/explain/report/defang';

test.each([
  ['https://a.b/c.html?d=1.5', 'hxxps://a[.]b/c.html?d=1.5'],
  ['HTTP://A.B', 'hxxp://A[.]B'],
  ['a.b.top', 'a[.]b[.]top'],
  ['a.b:8080/x', 'a[.]b:8080/x'],
  ['http://1.2.3.4/x', 'hxxp://1[.]2[.]3[.]4/x'],
  ['https://user.name@a.b/', 'hxxps://user[.]name@a[.]b/'],
  ['mailto:a@b.cn', 'mailto:a@b[.]cn'],
  ['', ''],
])('%s → %s', (address, harmless) => {
  expect(defanged(address)).toBe(harmless);
});

test('each link of a message, and nothing between them', () => {
  const text = '点 a.top/x.html 或 http://b.cn，金额1.5元';
  const at = (part: string) => [text.indexOf(part), text.indexOf(part) + part.length] as const;
  expect(withDefangedLinks(text, [{ span: at('http://b.cn') }, { span: at('a.top/x.html') }])).toBe(
    '点 a[.]top/x.html 或 hxxp://b[.]cn，金额1.5元',
  );
});

test('in a sentence the message’s hosts only, whole', () => {
  const links = [
    { host: 'ppdai.com-pay.top', level: 'dangerous' },
    { host: 'mucfc.com', level: 'official' },
    { host: 'y.top', level: 'dangerous' },
  ] as const;
  expect(
    withDefangedHosts('ppdai.com-pay.top 假冒 ppdai.com；mucfc.com 是官方；my.top 不是 y.top。', hostsToDefang(links)),
  ).toBe('ppdai[.]com-pay[.]top 假冒 ppdai.com；mucfc.com 是官方；my.top 不是 y[.]top。');
});
