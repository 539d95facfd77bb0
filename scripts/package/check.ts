/**
 * `npm run package:check`: the packages are the same bytes when made again, in another folder, by another clock, time zone and umask; and
 * the Firefox package is the same when built from the source package alone, with the two commands that a reviewer is given. Prints every
 * SHA-256; ends with 1 when two differ. Takes a minute or two, as it installs the dependencies anew for each folder.
 */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { unzipSync } from 'fflate';
import type { Contents } from './pack';
import { sources } from './sources';

const PACKAGES = '.output/packages';

/** 400 days on: a clock that shows anywhere in a package gives itself away. */
const ANOTHER_CLOCK = `data:text/javascript,${encodeURIComponent(`
  const shift = 400 * 86_400_000, Real = Date;
  globalThis.Date = class extends Real {
    constructor(...values) { values.length === 0 ? super(Real.now() + shift) : super(...values); }
    static now() { return Real.now() + shift; }
  };`)}`;

/** Without what npm and the bundler that runs this script have set; with `NODE_ENV`, npm would leave out what builds. */
const AS_FROM_A_SHELL: NodeJS.ProcessEnv = Object.fromEntries(
  Object.entries(process.env).filter(([name]) => !/^(npm_|NODE_ENV$|INIT_CWD$)/i.test(name)),
);

type Sums = Readonly<Record<string, string>>;

function npm(folder: string, args: readonly string[], env: NodeJS.ProcessEnv = {}): void {
  execFileSync('npm', args, {
    cwd: folder,
    env: { ...AS_FROM_A_SHELL, ...env },
    // What it says belongs to the log; what is compared belongs to the output.
    stdio: ['ignore', 2, 2],
    shell: process.platform === 'win32',
  });
}

function sumsIn(folder: string): Sums {
  const packages = readdirSync(join(folder, PACKAGES)).filter((file) => file.endsWith('.zip'));
  return Object.fromEntries(
    packages.sort().map((file) => {
      const bytes = readFileSync(join(folder, PACKAGES, file));
      return [file, createHash('sha256').update(bytes).digest('hex')];
    }),
  );
}

function unpack(contents: Contents, folder: string): void {
  for (const [path, content] of contents) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
}

function inFolder<Result>(name: string, run: (folder: string) => Result): Result {
  const folder = mkdtempSync(join(tmpdir(), name));
  try {
    return run(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Everything made in another folder, as if on another machine. */
function madeElsewhere(): Sums {
  return inFolder('elsewhere-', (folder) => {
    const umask = process.umask(0o077);
    unpack(sources(resolve('.')), folder);
    execFileSync('git', ['init', '--quiet'], { cwd: folder });
    execFileSync('git', ['add', '--all'], { cwd: folder });
    npm(folder, ['ci']);
    npm(folder, ['run', 'package'], { TZ: 'Pacific/Kiritimati', NODE_OPTIONS: `--import=${ANOTHER_CLOCK}` });
    process.umask(umask);
    return sumsIn(folder);
  });
}

/** What a reviewer does: unpack the source package, two commands. */
function madeFromSources(): Sums {
  return inFolder('sources-', (folder) => {
    const [archive] = readdirSync(PACKAGES).filter((file) => file.endsWith('-sources.zip'));
    if (archive === undefined) throw new Error('no source package was made');
    unpack(new Map(Object.entries(unzipSync(readFileSync(join(PACKAGES, archive))))), folder);
    npm(folder, ['ci']);
    npm(folder, ['run', 'package', '--', 'firefox']);
    return sumsIn(folder);
  });
}

rmSync(PACKAGES, { recursive: true, force: true });
npm('.', ['run', 'package']);
const first = sumsIn('.');
npm('.', ['run', 'package']);
const runs: readonly (readonly [string, Sums])[] = [
  ['made again', sumsIn('.')],
  ['made elsewhere', madeElsewhere()],
  ['from the source package', madeFromSources()],
];
for (const [file, sum] of Object.entries(first)) process.stdout.write(`${sum}  ${file}\n`);
for (const [how, sums] of runs) {
  for (const [file, sum] of Object.entries(sums)) {
    const isSame = sum === first[file];
    process.stdout.write(`${sum}  ${file}  ${how}: ${isSame ? 'the same' : 'DIFFERENT'}\n`);
    if (!isSame) process.exitCode = 1;
  }
}
