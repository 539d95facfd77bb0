/** One TypeScript entry → one file that plain Node runs: the engine as it ships, without a dev server. */
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const ROOT = fileURLToPath(new URL('..', import.meta.url)).replace(/[\\/]$/, '');

/**
 * @param {string} entry path from the root, of a `.ts` file
 * @param {string} outDir path from the root
 * @param {{ readonly name: string, readonly inlinePackages: boolean }} options `name`: the file, without `.mjs`;
 *   `inlinePackages`: nothing is loaded from node_modules when it runs (starts faster, needs no install)
 */
export async function bundle(entry, outDir, { name, inlinePackages }) {
  await build({
    root: ROOT,
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    resolve: { alias: { '@': ROOT } },
    ssr: { target: 'node', ...(inlinePackages ? { noExternal: true } : {}) },
    build: {
      ssr: entry,
      outDir,
      emptyOutDir: false,
      target: 'node22',
      minify: false,
      rolldownOptions: {
        output: { entryFileNames: `${name}.mjs`, codeSplitting: false },
        // As in the extension: a constant is not copied into every place that reads it.
        optimization: { inlineConst: false },
      },
    },
  });
}
