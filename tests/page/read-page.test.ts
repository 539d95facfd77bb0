import { afterEach, expect, test, vi } from 'vitest';
import type { PageFacts } from '@/src/core/page/page-facts';
import { openRootsNow } from '@/src/page/open-roots';
import { readPage } from '@/src/page/read-page';

const LIMITS = { factItems: 40, factText: 400, address: 4096 };

function read(html: string, head = ''): PageFacts {
  document.head.innerHTML = head;
  document.body.innerHTML = html;
  const steps = readPage(document, openRootsNow(document), LIMITS);
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}

afterEach(() => {
  vi.restoreAllMocks();
  document.head.innerHTML = '';
  document.body.innerHTML = '';
});

test('identity is read from where a page says who it is', () => {
  const { identity } = read(
    `<header><img class="logo" alt="某某金融"></header><div class="top-title">还款中心</div><h1>用户登录</h1>
     <p>prose about somebody else</p><footer><p>© 2026 <b>某某金融有限公司</b> 版权所有</p><p>京ICP备00000000号</p></footer>`,
    '<title>某某金融 | 登录</title><meta property="og:site_name" content="某站">',
  );
  expect(identity).toEqual([
    { place: 'title', text: '某某金融 | 登录' },
    { place: 'site-name', text: '某站' },
    { place: 'heading', text: '用户登录' },
    { place: 'logo', text: '某某金融' },
    { place: 'heading', text: '还款中心' },
    { place: 'filing', text: '京ICP备00000000号' },
    { place: 'copyright', text: '© 2026 某某金融有限公司 版权所有' },
  ]);
});

test('nothing that says nothing uses up the bounds', () => {
  const { identity } = read(
    `${'<i></i>'.repeat(5_000)}${'<h1> </h1>'.repeat(50)}<h1>招商银行</h1><img class="logo" alt="某某金融"><p>文</p>
     <p>© 2026 某某金融有限公司</p>${'<b> </b>'.repeat(1_000)}`,
  );
  expect(identity).toEqual([
    { place: 'heading', text: '招商银行' },
    { place: 'logo', text: '某某金融' },
    { place: 'copyright', text: '© 2026 某某金融有限公司' },
  ]);
});

test.each(['京ICP备00000000号', '粵ICP備00000000號', '京ICP证000000号', '京公网安备 00000000000000号'])(
  'a filing: %s',
  (line) => {
    expect(read(`<footer><p>${line}</p></footer>`).identity).toEqual([{ place: 'filing', text: line }]);
  },
);

test('fields, and the hosts they are sent to', () => {
  const { asksFor, formHosts } = read(
    `<form action="https://collect.example.net/x"><input placeholder="银行卡号"><input placeholder="短信验证码"></form>
     <form action="/own"><input type="password"></form><input type="hidden" name="idCard"><input disabled placeholder="身份证">`,
  );
  expect(asksFor).toEqual(['bank-card', 'sms-code', 'password']);
  expect(formHosts).toEqual(['collect.example.net']);
});

test('a code in boxes of one digit', () => {
  expect(read('<input maxlength="1">'.repeat(6)).asksFor).toEqual(['sms-code']);
});

test('fields in open shadow roots, also nested', () => {
  document.body.innerHTML = '<x-form></x-form>';
  const outer = document.querySelector('x-form')?.attachShadow({ mode: 'open' });
  if (!outer) throw new Error('no element');
  outer.innerHTML = '<div></div>';
  const inner = outer.querySelector('div')?.attachShadow({ mode: 'open' });
  if (!inner) throw new Error('no inner element');
  inner.innerHTML = '<input placeholder="身份证号">';
  const steps = readPage(document, openRootsNow(document), LIMITS);
  let step = steps.next();
  while (!step.done) step = steps.next();
  expect(step.value.asksFor).toEqual(['id-card']);
});

test('an account number with words of transfer, not any long number', () => {
  const account = read('<section><p>请转账至以下账户</p><p>户名:张某</p><p>账号:6200 0000 0000 0000 000</p></section>');
  expect(account.asksFor).toEqual(['account-transfer']);
  expect(account.texts[0]).toContain('户名:张某');
  expect(read('<p>订单号 6200000000000000000</p><p>支持转账</p>').asksFor).toEqual([]);
});

test('files to install', () => {
  expect(read('<a href="https://a.example/app-release.apk?v=2">下载</a>').asksFor).toEqual(['app-file']);
  expect(read('<a href="https://a.example/apk-guide">怎么安装</a>').asksFor).toEqual([]);
});

test('everything is bounded', () => {
  const facts = read(
    `${'<h1>标题</h1>'.repeat(3000)}<h2>${'长'.repeat(5000)}</h2>${'<form action="https://h.example"><input type="password"></form>'.repeat(500)}`,
    `<title>${'长'.repeat(100_000)}</title>`,
  );
  expect(facts.identity.length).toBeLessThanOrEqual(40);
  expect(Math.max(...facts.identity.map(({ text }) => text.length))).toBe(400);
  expect(JSON.stringify(facts).length).toBeLessThan(8_000);
});

test('names that hide the methods of documents and forms hide nothing', () => {
  const names = ['querySelectorAll', 'createTreeWalker', 'body', 'documentElement', 'title'];
  const facts = read(
    `${names.map((name) => `<form name="${name}"></form>`).join('')}
     <form><p>银行卡号</p><input><input name="matches"><input name="textContent"><input name="getAttribute"><input name="parentElement"></form>`,
    '<title>某某金融</title>',
  );
  expect(facts.asksFor).toContain('bank-card');
  expect(facts.identity).toContainEqual({ place: 'title', text: '某某金融' });
});

/** What happy-dom does not lay out. */
function seeing(sees: (element: Element, options: CheckVisibilityOptions) => boolean): void {
  vi.spyOn(Element.prototype, 'checkVisibility').mockImplementation(function (this: Element, options = {}) {
    return sees(this, options);
  });
}

test('fields in hiding do not use up the bound', () => {
  seeing((element) => !element.matches('.hiding'));
  expect(read(`${'<input class="hiding">'.repeat(200)}<input placeholder="银行卡号">`).asksFor).toEqual(['bank-card']);
});

test('the field with the cursor is read behind however many', () => {
  const html = `${'<input>'.repeat(70)}<input id="last" placeholder="银行卡号">`;
  expect(read(html).asksFor).toEqual([]);
  document.querySelector<HTMLInputElement>('#last')?.focus();
  const steps = readPage(document, openRootsNow(document), LIMITS);
  let step = steps.next();
  while (!step.done) step = steps.next();
  expect(step.value.asksFor).toEqual(['bank-card']);
});

test('a field at opacity 0 takes what is typed; words at opacity 0 say nothing', () => {
  seeing((element, { opacityProperty }) => !(opacityProperty && element.closest('.clear')));
  const facts = read('<div class="clear"><h1>某某金融</h1><input placeholder="银行卡号"></div>');
  expect(facts.asksFor).toEqual(['bank-card']);
  expect(facts.identity).toEqual([]);
});
