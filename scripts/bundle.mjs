/** One TypeScript entry → one file that plain Node runs: the engine as it ships, without a dev server. */
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { withoutExamples } from './without-examples.mjs';

const ROOT = fileURLToPath(new URL('..', import.meta.url)).replace(/[\\/]$/, '');

/**
 * @param {string} entry path from the root, of a `.ts` file
 * @param {string} outDir path from the root
 * @param {{ readonly name: string, readonly inlinePackages: boolean, readonly withExamples?: boolean }} options `name`: the file, without `.mjs`;
 *   `inlinePackages`: nothing is loaded from node_modules when it runs (starts faster, needs no install);
 *   `withExamples`: rules keep their examples, for scripts that read them
 */
export async function bundle(entry, outDir, { name, inlinePackages, withExamples = false }) {
  await build({
    root: ROOT,
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    plugins: withExamples ? [] : [withoutExamples()],
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
