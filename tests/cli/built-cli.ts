import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { bundle } from '../../scripts/bundle.mjs';

const OUT_DIR = 'dist/cli-test';

/**
 * The terminal exactly as it is shipped.
 *
 * @param name of the file it is built into: every user has its own, so that none runs what another is writing
 * @returns its path
 */
export async function buildCli(name: string): Promise<string> {
  await bundle('src/cli/main.ts', OUT_DIR, { name, inlinePackages: true });
  return fileURLToPath(new URL(`../../${OUT_DIR}/${name}.mjs`, import.meta.url));
}

export interface Finished {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface Running {
  /** Written in these pieces and then closed; `undefined`: nothing is connected. */
  readonly stdin?: readonly (string | Uint8Array)[];
  readonly env?: Readonly<Record<string, string>>;
  /** Stop reading its output after this many bytes, as `head` does. */
  readonly hangUpAfter?: number;
}

/** Runs what `buildCli` built to its end, in a process of its own. */
export function runCli(
  cli: string,
  args: readonly string[],
  { stdin, env = {}, hangUpAfter }: Running = {},
): Promise<Finished> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [cli, ...args], {
      env: { PATH: process.env.PATH ?? '', LANG: 'zh_CN.UTF-8', ...env },
      stdio: [stdin === undefined ? 'ignore' : 'pipe', 'pipe', 'pipe'],
    });
    const stdout: Buffer[] = [];
    const stderr: Buffer[] = [];
    let bytes = 0;
    child.stdout?.on('data', (chunk: Buffer) => {
      stdout.push(chunk);
      bytes += chunk.length;
      if (hangUpAfter !== undefined && bytes >= hangUpAfter) child.stdout?.destroy();
    });
    child.stderr?.on('data', (chunk: Buffer) => stderr.push(chunk));
    // It may end before it has read everything.
    child.stdin?.on('error', () => undefined);
    child.on('error', reject);
    child.on('close', (status) =>
      resolve({ status, stdout: Buffer.concat(stdout).toString(), stderr: Buffer.concat(stderr).toString() }),
    );
    for (const piece of stdin ?? []) child.stdin?.write(piece);
    child.stdin?.end();
  });
}

export interface OutputLine {
  readonly id?: unknown;
  readonly error?: string;
  readonly [key: string]: unknown;
}

/** The lines of a `--jsonl` answer; fails when any of them is not one whole JSON object. */
export function outputLines(stdout: string): readonly OutputLine[] {
  if (stdout === '') return [];
  if (!stdout.endsWith('\n')) throw new Error('the last line is not ended');
  return stdout
    .slice(0, -1)
    .split('\n')
    .map((line): OutputLine => JSON.parse(line));
}
