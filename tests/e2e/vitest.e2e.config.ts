import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { BROWSER_FAMILIES } from '../../scripts/browser/find-browser.ts';

const root = fileURLToPath(new URL('../..', import.meta.url)).replace(/[\\/]$/, '');

/** Every scenario in every family of browsers; a file launches its browser once. */
export default defineConfig({
  root,
  resolve: { alias: { '@': root } },
  test: {
    maxWorkers: 2,
    testTimeout: 30_000,
    hookTimeout: 60_000,
    // A busy machine takes its time; what never comes is still a failure.
    expect: { poll: { timeout: 10_000 } },
    globalSetup: ['tests/e2e/global-setup.ts'],
    projects: BROWSER_FAMILIES.map((family) => ({
      extends: true as const,
      test: { name: family, environment: 'node', include: ['tests/e2e/**/*.e2e.ts'], provide: { family } },
    })),
  },
});
