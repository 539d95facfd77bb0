/** `node scripts/run.mjs <entry.ts> …`: bundles a TypeScript script of this repository and runs it with the rest of the arguments. */
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { bundle } from './bundle.mjs';

const OUT_DIR = 'dist/scripts';

const [entry, ...rest] = process.argv.slice(2);
if (entry === undefined) {
  process.stderr.write('usage: node scripts/run.mjs <entry.ts> [arguments]\n');
  process.exit(2);
}
// The whole path is in the name, so that two scripts called main.ts do not overwrite each other.
const name = entry.replace(/\.ts$/, '').replaceAll(/[\\/]/g, '-');
await bundle(entry, OUT_DIR, { name, inlinePackages: false, withExamples: true });
process.argv = [process.argv[0] ?? 'node', basename(entry), ...rest];
await import(pathToFileURL(join(OUT_DIR, `${name}.mjs`)).href);
