import { describe, expect, test } from 'vitest';
import { findBrowser, type Machine } from '@/scripts/browser/find-browser';

function machine(platform: NodeJS.Platform, programs: readonly string[], env: Machine['env'] = {}): Machine {
  return { platform, env, isExecutable: (path) => programs.includes(path) };
}

describe('the browser of a machine', () => {
  test.each([
    [
      'Linux, on the PATH',
      machine('linux', ['/home/me/bin/chromium'], { PATH: '/bin:/home/me/bin' }),
      '/home/me/bin/chromium',
    ],
    ['Linux, with an empty PATH', machine('linux', ['/usr/bin/google-chrome'], { PATH: '' }), '/usr/bin/google-chrome'],
    [
      'Linux, without a PATH',
      machine('linux', ['/opt/microsoft/msedge/microsoft-edge']),
      '/opt/microsoft/msedge/microsoft-edge',
    ],
    [
      'Linux, Chromium before Chrome',
      machine('linux', ['/usr/bin/google-chrome', '/usr/bin/chromium'], { PATH: '/usr/bin' }),
      '/usr/bin/chromium',
    ],
    [
      'macOS',
      machine('darwin', ['/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'], { HOME: '/Users/me' }),
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    ],
    [
      'macOS, installed for one person',
      machine('darwin', ['/Users/me/Applications/Chromium.app/Contents/MacOS/Chromium'], { HOME: '/Users/me' }),
      '/Users/me/Applications/Chromium.app/Contents/MacOS/Chromium',
    ],
    [
      'Windows',
      machine('win32', ['C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe'], {
        PROGRAMFILES: 'C:\\Program Files',
        'PROGRAMFILES(X86)': 'C:\\Program Files (x86)',
      }),
      'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
    ],
  ] as const)('%s', (_, found, path) => {
    expect(findBrowser('chromium', found)).toBe(path);
  });

  test('Firefox is found by its own names only', () => {
    const linux = machine('linux', ['/usr/bin/chromium', '/usr/bin/firefox'], { PATH: '/usr/bin' });
    expect(findBrowser('firefox', linux)).toBe('/usr/bin/firefox');
    expect(findBrowser('firefox', machine('linux', ['/usr/bin/chromium']))).toBeUndefined();
  });
});

describe('a browser named by the person', () => {
  const installed = ['/usr/bin/chromium', '/my/chrome'];

  test('is the one', () => {
    expect(findBrowser('chromium', machine('linux', installed, { CHROMIUM_BINARY: '/my/chrome' }))).toBe('/my/chrome');
  });

  test('is not quietly replaced when it is not there', () => {
    expect(findBrowser('chromium', machine('linux', installed, { CHROMIUM_BINARY: '/gone' }))).toBeUndefined();
  });
});

test('no browser is no browser', () => {
  for (const platform of ['linux', 'darwin', 'win32'] as const) {
    expect(findBrowser('chromium', machine(platform, [], { PATH: '/usr/bin' }))).toBeUndefined();
  }
});
