import { build } from 'vite';
import { describe, expect, test } from 'vitest';
import { withoutExamples } from '../../scripts/without-examples.mjs';

/** The built code of one rule of the repository. */
async function built(rule: string, plugins = [withoutExamples()]): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'error',
    plugins,
    resolve: { alias: { '@': process.cwd() } },
    build: { write: false, minify: false, ssr: `src/rules/${rule}.ts` },
  });
  const [output] = Array.isArray(result) ? result : [result];
  return output && 'output' in output ? output.output[0].code : '';
}

describe('what is shipped of a rule', () => {
  test.each(['credit-repair/erase-records', 'advance-fee-loan/unfreeze-fee'])('%s', async (rule) => {
    const whole = await built(rule, []);
    const shipped = await built(rule);
    expect(whole).toContain('examples:');
    expect(shipped).not.toContain('examples:');
    expect(shipped).toContain(`id: "${rule}"`);
    expect(shipped).toContain('references:');
  });
});
