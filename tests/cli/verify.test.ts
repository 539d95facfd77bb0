/** The terminal as people and scripts meet it: the built program in a process of its own. */
import { beforeAll, describe, expect, test, vi } from 'vitest';
import { buildCli, type Running, runCli } from './built-cli';

const SAMPLE = '【拍拍金融】您的借款已逾期，请点击 ppdai-huankuan.top 还款';
const OFFICIAL = '【招联金融】您本月应还款1,280.50元，请登录 https://www.mucfc.com/ 查看，客服95786。';

// Every answer starts a process; beside other tests on few cores that takes its time.
vi.setConfig({ testTimeout: 60_000 });

let cli = '';
beforeAll(async () => {
  cli = await buildCli('person');
}, 60_000);

function verify(args: readonly string[], running: Running = {}) {
  return runCli(cli, args, running);
}

describe('a person’s answer', () => {
  test.each([
    ['official', OFFICIAL, 0, '链接属于官方'],
    ['unverified', '晚上一起吃饭吗？', 0, '无法确认真假'],
    ['suspicious', '【招联金融】请登录 https://qingshan-lvtu.com/h5 还款。', 10, '存疑'],
    ['dangerous', SAMPLE, 20, '高度可疑'],
    ['an empty text', '', 0, '无法确认真假'],
  ])('%s', async (_, text, status, words) => {
    const answer = await verify([text]);
    expect(answer).toMatchObject({ status, stderr: '' });
    expect(answer.stdout).toContain(words);
    expect(answer.stdout).toMatch(/[^\n]\n$/);
  });

  test('names the imitated lender and its real domain', async () => {
    const { stdout } = await verify([SAMPLE]);
    expect(stdout).toContain('ppdai-huankuan.top');
    expect(stdout).toContain('拍拍贷');
    expect(stdout).toContain('ppdai.com');
  });

  test.each([
    ['zh_CN', '高度可疑，不要点'],
    ['zh_TW', '高度可疑，別點'],
    ['en', /very suspicious/i],
  ])('in %s, by option or by the system', async (lang, words) => {
    const byOption = await verify([SAMPLE, '--lang', lang], { env: { LANG: 'C' } });
    const bySystem = await verify([SAMPLE], { env: { LANG: `${lang === 'en' ? 'en_US' : lang}.UTF-8` } });
    expect(byOption.stdout).toMatch(words);
    expect(bySystem.stdout).toBe(byOption.stdout);
  });

  test('the sender is looked at', async () => {
    const text = '【招联金融】您的账单已出，请登录招联金融APP查看。';
    const from = await verify([text, '--sender', '+85251234567']);
    expect(from.status).toBe(10);
    expect((await verify([text])).status).toBe(0);
  });

  test('one address', async () => {
    expect(await verify(['--url', 'https://www.mucfc.com/'])).toMatchObject({ status: 0, stderr: '' });
    expect(await verify(['--url', 'mucfc.com.repay-h5.cn'])).toMatchObject({ status: 20, stderr: '' });
    expect(await verify(['--url', 'javascript:alert(1)'])).toMatchObject({ stderr: '' });
    expect((await verify(['--url', '不是网址'])).status).toBe(0);
  });

  test('a message on standard input', async () => {
    const answer = await verify(['-'], { stdin: [`${SAMPLE}\n`] });
    expect(answer).toMatchObject({ status: 20, stderr: '' });
    expect(answer.stdout).toBe((await verify([SAMPLE])).stdout);
  });

  test('a text that looks like an option, after --', async () => {
    expect(await verify(['--', '--url'])).toMatchObject({ status: 0, stderr: '' });
  });
});

describe('wrong use: a sentence, how it is used, status 2, nothing on standard output', () => {
  test.each([
    ['no text', [], /没有要核验的短信/],
    ['an unknown option', ['--json', SAMPLE], /没有 --json 这个选项/],
    ['a text and an address', [SAMPLE, '--url', 'https://a.com'], /不能一起用/],
    ['a text and --jsonl', [SAMPLE, '--jsonl'], /不能一起用/],
    ['a language we do not speak', [SAMPLE, '--lang', 'fr'], /zh_CN、zh_TW 或 en/],
    ['an option without its value', [SAMPLE, '--sender'], /--sender 后面缺少内容/],
    ['a text without quotation marks', ['您的借款', '已逾期'], /引号/],
  ])('%s', async (_, args, words) => {
    const { status, stdout, stderr } = await verify(args);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toMatch(words);
    expect(stderr).toContain('npm run -s verify -- --jsonl');
  });

  test.each([
    ['nothing', [], /标准输入是空的/],
    ['only a line break', ['\n'], /标准输入是空的/],
    ['GBK', [Uint8Array.of(0xb4, 0xfb, 0xbf, 0xee)], /UTF-8/],
    ['a picture', [Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0xff, 0)], /UTF-8/],
    ['a character cut in two', [Uint8Array.of(0xe8, 0xb4)], /UTF-8/],
  ])('%s on standard input', async (_, stdin, words) => {
    const { status, stdout, stderr } = await verify(['-'], { stdin });
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toMatch(words);
  });

  test('in the reader’s language', async () => {
    expect((await verify([], { env: { LANG: 'zh_TW.UTF-8' } })).stderr).toContain('沒有要查證的簡訊');
    expect((await verify(['--lang', 'en'])).stderr).toContain('there is no text to check');
  });

  test('asking how it is used is not wrong', async () => {
    const { status, stdout, stderr } = await verify(['--help', '--lang', 'en']);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toMatch(/^Usage:/);
  });
});
