/** Windows that a page opens and fills by itself, without an address or with one that it made, are guarded like the page. */
import { describe, expect, test } from 'vitest';
import { drawnAt } from './drawn';
import { settled } from './settled';
import { warnedPages } from './warned-pages';

const { web, eyes, openPage } = warnedPages();

const POSING = `<title>招商银行 | 用户登录</title><h1>招商银行</h1><form action="/take" method="post"><input name="card" placeholder="银行卡号"><input placeholder="短信验证码"><button>登录</button></form>`;

/** Scripts that fill a window; `html` is the page that poses. */
const WAYS = {
  written: 'const w = open("", "_blank", "width=800,height=700"); w.document.write(html); w.document.close()',
  'written late':
    'const w = open("about:blank", "_blank", "width=800,height=700"); setTimeout(() => { w.document.write(html); w.document.close() }, 1200)',
  'filled element by element':
    'const w = open("", "_blank", "width=800,height=700"); w.document.body.innerHTML = html; w.document.title = "招商银行 | 用户登录"',
  'with an address made by the page':
    'open(URL.createObjectURL(new Blob(["<!doctype html><meta charset=utf-8>" + html], { type: "text/html" })), "_blank", "width=800,height=700")',
  'with the form in a frame':
    'const w = open("", "_blank", "width=800,height=700"); w.document.title = "招商银行 | 用户登录"; const f = w.document.createElement("iframe"); f.width = 600; f.height = 400; f.srcdoc = html; w.document.body.append(f)',
} as const;

describe('a window of its own', () => {
  test.each(Object.entries(WAYS).map(([way, script], index) => [way, script, index] as const))(
    '%s',
    async (_, script, index) => {
      const origin = `http://opener-${index}.top`;
      const page = await openPage(
        `${origin}/start`,
        `<!doctype html><meta charset="utf-8"><title>opener</title><style>body{margin:0}button{width:400px;height:200px}</style><button>打开</button>
         <script>const html = ${JSON.stringify(POSING)}; document.querySelector('button').onclick = () => { ${script} }</script>`,
      );
      await settled(page, 'the page', () => document.readyState === 'complete');
      await page.click(100, 100);
      const words = async () => (await drawnAt(eyes(), { origin })).words;
      await expect.poll(words, { timeout: 15_000 }).toContain('自称「招商银行」');
      expect(await words()).toContain('填写银行卡号');
      expect(web().asked(new URL(origin).hostname)).not.toContainEqual(expect.objectContaining({ path: '/take' }));
      await page.close();
    },
  );
});
