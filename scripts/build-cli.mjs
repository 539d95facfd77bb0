/** Builds the terminal's `verify` into one file without dependencies: after every install, and when `verify.mjs` finds it out of date. */
import { mkdirSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { bundle } from './bundle.mjs';

const cli = fileURLToPath(new URL('../dist/cli/', import.meta.url));
mkdirSync(cli, { recursive: true });
// Put in place in one step: another `verify` may be reading the old one, or building the same.
const building = mkdtempSync(`${cli}building-`);
try {
  await bundle('src/cli/main.ts', building, { name: 'verify', inlinePackages: true });
  renameSync(`${building}/verify.mjs`, `${cli}verify.mjs`);
} finally {
  rmSync(building, { recursive: true, force: true });
}
