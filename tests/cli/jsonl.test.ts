/** `--jsonl`: a contract that other programs rely on, driven as they drive it. */
import { spawn } from 'node:child_process';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import { buildCli, outputLines, type Running, runCli } from './built-cli';

const SAMPLE = '【拍拍金融】您的借款已逾期，请点击 ppdai-huankuan.top 还款，电话13800138000';
const LINE = JSON.stringify({ id: 'a', text: SAMPLE });

// Every answer starts a process; beside other tests on few cores that takes its time.
vi.setConfig({ testTimeout: 60_000 });

let cli = '';
beforeAll(async () => {
  cli = await buildCli('jsonl');
}, 60_000);

function verify(args: readonly string[], running: Running = {}) {
  return runCli(cli, args, running);
}

function jsonl(...stdin: readonly (string | Uint8Array)[]) {
  return verify(['--jsonl'], { stdin });
}

/** Sorted keys, so that nothing is missing and nothing is there that the contract does not name. */
function keys(value: unknown): readonly string[] {
  return Object.keys(Object(value)).sort();
}

function first(value: unknown): unknown {
  return Array.isArray(value) ? value[0] : undefined;
}

describe('a record', () => {
  test('has the keys of the contract and no other', async () => {
    const { status, stdout, stderr } = await jsonl(`${LINE}\n`);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    const [record = {}] = outputLines(stdout);
    expect(Object.keys(record)).toEqual([
      'id',
      'level',
      'kind',
      'score',
      'claims',
      'links',
      'numbers',
      'evidence',
      'advice',
      'knowledgeVersion',
    ]);
    expect(keys(first(record.claims))).toEqual(['entity', 'name', 'status']);
    expect(keys(first(record.links))).toEqual([
      'canonical',
      'host',
      'imitates',
      'level',
      'registrableDomain',
      'span',
      'technique',
      'text',
    ]);
    expect(keys(first(record.numbers))).toEqual(['span', 'text', 'type']);
    const all = Array.isArray(record.evidence) ? record.evidence : [];
    expect(all.length).toBeGreaterThan(1);
    for (const evidence of all) {
      expect(['facts,indicator,span,weight', 'facts,indicator,weight']).toContain(keys(evidence).join());
    }
    expect(record).toMatchObject({
      id: 'a',
      level: 'dangerous',
      claims: [{ name: '拍拍金融', entity: 'u-paipai-jinrong', status: 'unverified' }],
      links: [
        {
          text: 'ppdai-huankuan.top',
          canonical: 'http://ppdai-huankuan.top/',
          host: 'ppdai-huankuan.top',
          registrableDomain: 'ppdai-huankuan.top',
          level: 'dangerous',
          imitates: 'paipaidai',
          technique: 'combosquat',
        },
      ],
      numbers: [{ text: '13800138000', type: 'mobile' }],
    });
  });

  test('spans point into the text as it was given', async () => {
    const text = '\u{1F4B0}请点击 ｐｐｄａｉ-huankuan．top 还款';
    const [record = {}] = outputLines((await jsonl(`${JSON.stringify({ id: 1, text })}\n`)).stdout);
    const link = Object(first(record.links));
    expect(text.slice(link.span[0], link.span[1])).toBe(link.text);
    expect(link.text).toBe('ｐｐｄａｉ-huankuan．top');
  });

  test('an owned link has an owner and imitates nobody', async () => {
    const [record = {}] = outputLines((await jsonl('{"id":1,"url":"https://www.mucfc.com/a"}\n')).stdout);
    expect(record).toMatchObject({ id: 1, level: 'official' });
    expect(keys(first(record.links))).toEqual([
      'canonical',
      'host',
      'level',
      'owner',
      'registrableDomain',
      'span',
      'text',
    ]);
  });

  test.each(['mailto:a@b.com', 'javascript:alert(1)', 'ftp://a.com', 'tel:95555', '', 'http://', '不是网址'])(
    'an address that is not http has a level: %s',
    async (url) => {
      const { status, stdout } = await jsonl(`${JSON.stringify({ id: 1, url })}\n`);
      expect(status).toBe(0);
      expect(outputLines(stdout)[0]?.level).toMatch(/^(unverified|suspicious|dangerous)$/);
    },
  );

  test('an empty text is unverified and has no evidence', async () => {
    const [record] = outputLines((await jsonl('{"id":1,"text":""}')).stdout);
    expect(record).toMatchObject({ level: 'unverified', evidence: [], claims: [], links: [], numbers: [] });
  });

  test('is the same for the same line, and as in a person’s answer', async () => {
    const { stdout } = await jsonl(`${LINE}\n${LINE}\n`);
    const [one, two] = stdout.trimEnd().split('\n');
    expect(one).toBe(two);
    expect((await verify([SAMPLE])).status).toBe(20);
  });

  test('what is beyond the first megabyte is not judged, and the record says so', async () => {
    const long = { id: 1, text: `${'好'.repeat(1_100_000)}ppdai-huankuan.top` };
    const short = { id: 2, text: '好'.repeat(300_000) };
    const records = outputLines((await jsonl(`${JSON.stringify(long)}\n${JSON.stringify(short)}\n`)).stdout);
    expect(records[0]).toMatchObject({ id: 1, truncated: true, links: [] });
    expect(records[1]).not.toHaveProperty('truncated');
  });
});

describe('a stream', () => {
  test('of nothing is done at once', async () => {
    expect(await jsonl()).toEqual({ status: 0, stdout: '', stderr: '' });
  });

  test('answers every line in its place, one bad line costs no other', async () => {
    const gbk = Uint8Array.of(0x7b, 0x22, 0xb4, 0xfb, 0x22, 0x7d);
    const { status, stdout, stderr } = await jsonl(
      '\uFEFF{"id":1,"text":"好"}\r\n',
      '{"id":2,"text":\n',
      gbk,
      '\n\n{"id":5}\n[6]\n{"id":7,"text":"好","receivedAt":"昨天"}\n{"id":8,"te',
      'xt":"好"}\n\u0000\u0001\n{"id":10,"url":"mucfc.com"}',
    );
    expect({ status, stderr }).toEqual({ status: 3, stderr: '' });
    expect(outputLines(stdout).map(({ id, error, level }) => error ?? `${id} ${level}`)).toEqual([
      '1 unverified',
      'not valid JSON',
      'not UTF-8 text',
      'empty line',
      'neither "text" nor "url" is a string',
      'not a JSON object',
      '"receivedAt" is not YYYY-MM-DDTHH:MM',
      '8 unverified',
      'not valid JSON',
      '10 official',
    ]);
    expect(outputLines(stdout)[4]).toEqual({ id: 5, error: 'neither "text" nor "url" is a string' });
  });

  test('keeps its order over thousands of lines', async () => {
    const ids = Array.from({ length: 5_000 }, (_, index) => index);
    const { status, stdout } = await jsonl(
      ids.map((id) => `${JSON.stringify({ id, text: `${id}号 ${id % 3 === 0 ? SAMPLE : '好'}` })}\n`).join(''),
    );
    expect(status).toBe(0);
    expect(outputLines(stdout).map(({ id }) => id)).toEqual(ids);
  });

  test('binary input gives an error a line and status 3', async () => {
    const bytes = Uint8Array.from({ length: 4096 }, (_, index) => (index * 167 + (index >> 3)) % 256);
    const { status, stdout, stderr } = await jsonl(bytes);
    const lines = bytes.reduce((count, byte) => count + (byte === 0x0a ? 1 : 0), bytes.at(-1) === 0x0a ? 0 : 1);
    expect({ status, stderr }).toEqual({ status: 3, stderr: '' });
    expect(lines).toBeGreaterThan(10);
    expect(outputLines(stdout).filter(({ error }) => error !== undefined)).toHaveLength(lines);
  });

  test('a huge line is judged or refused, and the next one is answered', async () => {
    const huge = JSON.stringify({ id: 1, text: '好'.repeat(8_000_000) });
    const endless = new Uint8Array(70 * 1024 * 1024).fill(0x20);
    const { status, stdout } = await jsonl(`${huge}\n`, endless, '\n{"id":3,"text":"好"}\n');
    expect(status).toBe(3);
    expect(outputLines(stdout)).toMatchObject([
      { id: 1, truncated: true },
      { error: 'line longer than 64 MB' },
      { id: 3, level: 'unverified' },
    ]);
  });

  test('a reader that goes away ends it quietly', async () => {
    const lines = `${LINE}\n`.repeat(20_000);
    const { status, stderr } = await verify(['--jsonl'], { stdin: [lines], hangUpAfter: 1 });
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  });

  test('answers a line as soon as it is there', async () => {
    const child = spawn(process.execPath, [cli, '--jsonl'], { stdio: ['pipe', 'pipe', 'inherit'] });
    try {
      for (const id of [1, 2, 3]) {
        const answered = new Promise<string>((resolve) => child.stdout.once('data', (chunk) => resolve(String(chunk))));
        child.stdin.write(`{"id":${id},"text":"好"}\n`);
        expect(outputLines(await answered)).toMatchObject([{ id }]);
      }
    } finally {
      child.stdin.end();
      child.kill();
    }
  });
});
