/** `npm run -s verify -- …`: the terminal, rebuilt first when its sources are newer than it is. Says nothing of its own. */
import { readdirSync, statSync } from 'node:fs';
import module from 'node:module';
import { fileURLToPath } from 'node:url';

const root = new URL('../', import.meta.url);
const bundleUrl = new URL('dist/cli/verify.mjs', root);

/** @param {URL | string} path of a file @returns {number} when it was last written; 0 where it is not */
function writtenAt(path) {
  return statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0;
}

/** Whether any source, or the lock of what is bundled with it, is newer than the bundle. */
function isOutOfDate() {
  const builtAt = writtenAt(bundleUrl);
  if (builtAt < writtenAt(new URL('package-lock.json', root))) return true;
  const sources = readdirSync(fileURLToPath(new URL('src', root)), { recursive: true, withFileTypes: true });
  return sources.some(({ parentPath, name }) => writtenAt(`${parentPath}/${name}`) > builtAt);
}

if (isOutOfDate()) await import('./build-cli.mjs');
// Compiled code is kept between runs: about a third of the start is the compiling (Node 22.8 and newer).
module.enableCompileCache?.(fileURLToPath(new URL('dist/cli/.compile-cache', root)));
await import(bundleUrl.href);
