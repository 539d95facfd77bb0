/** Builds the terminal's `verify` into one file without dependencies: after every install, and when `verify.mjs` finds it out of date. */
import { bundle } from './bundle.mjs';

await bundle('src/cli/main.ts', 'dist/cli', { name: 'verify', inlinePackages: true });
