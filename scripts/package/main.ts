/**
 * `npm run package`: builds the packages for the stores into `.output/packages/` and prints their SHA-256.
 *
 *   npm run package -- [chrome] [edge] [firefox] [sources]      all of them when none is named
 *
 * The same commit gives the same bytes, in any folder, at any time (`npm run package:check` shows it). Ends with 1 when a package holds
 * what it should not, or lacks what it must have.
 */
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { build } from 'wxt';
import { complaints } from './complaints';
import { contentsOf, pack } from './pack';
import { sources } from './sources';

const BROWSERS = ['chrome', 'edge', 'firefox'] as const;
const TARGETS = [...BROWSERS, 'sources'] as const;
type Target = (typeof TARGETS)[number];

const PACKAGES = '.output/packages';

const { name, version }: { readonly name: string; readonly version: string } = JSON.parse(
  readFileSync('package.json', 'utf8'),
);

function targetsOf(asked: readonly string[]): readonly Target[] {
  const unknown = asked.find((word) => !TARGETS.some((target) => target === word));
  if (unknown !== undefined) throw new TypeError(`${unknown} is none of ${TARGETS.join(', ')}`);
  return asked.length === 0 ? TARGETS : TARGETS.filter((target) => asked.includes(target));
}

async function makePackage(target: Target): Promise<{ readonly file: string; readonly wrong: readonly string[] }> {
  if (target === 'sources') {
    return { file: write(`${name}-${version}-firefox-sources.zip`, pack(sources(resolve('.')))), wrong: [] };
  }
  await build({ browser: target, mode: 'production' });
  const contents = contentsOf(resolve(`.output/${target}-mv3`));
  return { file: write(`${name}-${version}-${target}.zip`, pack(contents)), wrong: complaints(contents) };
}

function write(file: string, bytes: Uint8Array): string {
  mkdirSync(PACKAGES, { recursive: true });
  writeFileSync(`${PACKAGES}/${file}`, bytes);
  return `${PACKAGES}/${file}`;
}

try {
  for (const target of targetsOf(process.argv.slice(2))) {
    const { file, wrong } = await makePackage(target);
    const bytes = readFileSync(file);
    const sum = createHash('sha256').update(bytes).digest('hex');
    process.stdout.write(`${sum}  ${basename(file)}  ${(bytes.length / 1000).toFixed(1)} kB\n`);
    for (const line of wrong) process.stderr.write(`${basename(file)}: ${line}\n`);
    if (wrong.length > 0) process.exitCode = 1;
  }
} catch (error) {
  if (!(error instanceof TypeError)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 2;
}
