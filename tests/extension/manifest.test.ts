/** What the built extension may do, against the page that justifies it. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import config from '../../wxt.config';

const justified = readFileSync('docs/permissions.md', 'utf8');

function manifest(browser: 'chrome' | 'firefox') {
  if (typeof config.manifest !== 'function') throw new TypeError('the manifest depends on the browser');
  return config.manifest({ browser, manifestVersion: 3, mode: 'production', command: 'build' });
}

test.each(['chrome', 'firefox'] as const)(
  'every permission in %s is justified in docs/permissions.md',
  async (browser) => {
    const { permissions = [], host_permissions = [], optional_permissions = [] } = await manifest(browser);
    const asked = [...permissions, ...host_permissions, ...optional_permissions];
    expect(asked).toContain('storage');
    for (const permission of asked) expect(justified, `justify ${permission}`).toContain(`\`${permission}\``);
  },
);

test('pages of the extension can reach nothing but the files of the package', async () => {
  const { content_security_policy } = await manifest('chrome');
  const policy = typeof content_security_policy === 'object' ? content_security_policy.extension_pages : undefined;
  expect(policy).toContain("default-src 'none'");
  expect(policy).toContain("connect-src 'self';");
  // WebAssembly, for the reader of pictures, and no other code that is not a file of the package.
  expect(policy).toContain("script-src 'self' 'wasm-unsafe-eval';");
  expect(policy?.replace('wasm-unsafe-eval', '')).not.toMatch(/unsafe-|https?:|\*/);
});

test('Firefox is told that nothing is collected', async () => {
  const { browser_specific_settings } = await manifest('firefox');
  expect(browser_specific_settings?.gecko).toMatchObject({ data_collection_permissions: { required: ['none'] } });
});
