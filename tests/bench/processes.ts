/** What can only be measured in a process of its own: the start, the heap, the terminal's stream. */
import { spawn, spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { median } from './measure';

const OUT_DIR = 'dist/bench';
const STARTS = 11;
const LINES = 100_000;

/** Builds `entry` into one file as it ships, by the script's own copy: this one is bundled itself. */
function built(entry: string, name: string): string {
  const code = `
    import { bundle } from './scripts/bundle.mjs';
    await bundle(...JSON.parse(process.argv[1]));
  `;
  const parameters = JSON.stringify([entry, OUT_DIR, { name, inlinePackages: true }]);
  const { status, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', code, parameters], {
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(stderr);
  return resolve(OUT_DIR, `${name}.mjs`);
}

/** Milliseconds from before loading the module to the first verdict, and megabytes of heap that stay in use. */
export interface Start {
  readonly milliseconds: number;
  readonly megabytes: number;
}

const CHILD = `
  const used = () => { gc(); return process.memoryUsage().heapUsed; };
  const before = used();
  const start = performance.now();
  const engine = await import(process.argv[1]);
  const level = engine.firstVerdict();
  const milliseconds = performance.now() - start;
  if (level !== 'dangerous') throw new Error('the sample is not dangerous but ' + level);
  console.log(JSON.stringify({ milliseconds, megabytes: (used() - before) / 1e6 }));
`;

/**
 * Medians over fresh processes, nothing compiled beforehand.
 *
 * @param name of the file in this folder that gives a first verdict
 */
export function measureStart(name: 'first-verdict' | 'first-verdict-with-added'): Start {
  const module = pathToFileURL(built(`tests/bench/${name}.ts`, name)).href;
  const starts = Array.from({ length: STARTS }, (): Start => {
    const { stdout, stderr, status } = spawnSync(
      process.execPath,
      ['--expose-gc', '--input-type=module', '-e', CHILD, module],
      { encoding: 'utf8' },
    );
    if (status !== 0) throw new Error(stderr);
    return JSON.parse(stdout);
  });
  return {
    milliseconds: median(starts.map(({ milliseconds }) => milliseconds)),
    megabytes: median(starts.map(({ megabytes }) => megabytes)),
  };
}

/** Messages a second through the built `--jsonl`, its start included, by the clock. */
export async function measureStream(messages: readonly string[]): Promise<number> {
  const cli = built('src/cli/main.ts', 'verify');
  const input = Array.from({ length: LINES }, (_, id) => {
    return `${JSON.stringify({ id, text: messages[id % messages.length] })}\n`;
  }).join('');
  const start = performance.now();
  await new Promise<void>((done, reject) => {
    // One core for the program itself: the collector of garbage gets no helpers.
    const child = spawn(process.execPath, ['--single-threaded', cli, '--jsonl'], {
      stdio: ['pipe', 'pipe', 'inherit'],
    });
    let lines = 0;
    child.stdout.on('data', (chunk: Buffer) => {
      for (const byte of chunk) if (byte === 0x0a) lines += 1;
    });
    child.on('error', reject);
    child.on('close', (status) => {
      if (status === 0 && lines === LINES) done();
      else reject(new Error(`--jsonl ended with ${status} after ${lines} of ${LINES} lines`));
    });
    child.stdin.end(input);
  });
  return (LINES * 1_000) / (performance.now() - start);
}
