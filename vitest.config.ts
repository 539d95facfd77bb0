import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const root = fileURLToPath(new URL('.', import.meta.url));

/** Tests that need a document; everything else runs in plain Node, as the engine does. */
const WITH_DOCUMENT = ['tests/ui/**/*.test.{ts,tsx}', 'tests/extension/**/*.test.{ts,tsx}', 'tests/page/**/*.test.ts'];

export default defineConfig({
  root,
  resolve: { alias: { '@': root.replace(/\/$/, '') } },
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'engine',
          environment: 'node',
          include: ['tests/**/*.test.ts'],
          exclude: [...WITH_DOCUMENT, 'tests/e2e/**'],
        },
      },
      {
        extends: true,
        resolve: { alias: { 'webextension-polyfill': `${root}tests/extension/fake-polyfill.ts` } },
        test: {
          name: 'document',
          environment: 'happy-dom',
          include: WITH_DOCUMENT,
          setupFiles: ['tests/document-setup.ts'],
        },
      },
    ],
  },
});
