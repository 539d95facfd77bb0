/** In private windows pages are guarded alike, and nothing of them is written to the disk. */
import { expect, test } from 'vitest';
import { warnedPages } from './warned-pages';

const { web, eyes } = warnedPages('zh-CN', { privateWindows: true });

/** Drivers cannot look into private windows; the page itself can see that something stands over it, and tells its server. */
const WITNESS = `<script>
  const tell = (what) => { const image = new Image(); image.src = '/' + what };
  const timer = setInterval(() => { if (document.querySelector('div[popover=manual]')) { tell('warned'); clearInterval(timer) } }, 50);
</script>`;
const HEAD = '<!doctype html><html lang="zh-CN"><meta charset="utf-8">';
const POSING = `${HEAD}<title>招商银行 | 用户登录</title><h1>招商银行</h1><form><input placeholder="银行卡号"><button>登录</button></form>${WITNESS}`;

async function openPrivately(url: string): Promise<void> {
  await eyes().api('windows.create', { incognito: true, url });
}

test('a posing page is warned of, an innocent one is not, and nothing is kept', async () => {
  const asked = (host: string) =>
    web()
      .asked(host)
      .map(({ path }) => path);
  web().serve('private-posing.top', () => ({ body: POSING }));
  web().serve('private-plain.example', () => ({
    body: `${HEAD}<title>小王的博客</title><h1>你好</h1>${WITNESS}<script>setTimeout(() => tell('waited'), 3000)</script>`,
  }));
  await openPrivately('http://private-posing.top/');
  await expect.poll(() => asked('private-posing.top'), { timeout: 15_000 }).toContain('/warned');
  await openPrivately('http://private-plain.example/');
  await expect.poll(() => asked('private-plain.example'), { timeout: 15_000 }).toContain('/waited');
  expect(asked('private-plain.example')).not.toContain('/warned');
  expect(JSON.stringify(await eyes().api('storage.local.get', null))).not.toMatch(/private-(posing|plain)/);
});
