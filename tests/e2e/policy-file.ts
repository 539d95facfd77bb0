/** A browser with a policy an administrator has really set: the file is written where this browser looks, and taken away again. */
import { createHash } from 'node:crypto';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { DrivenBrowser, Json, LaunchOptions } from '@/scripts/browser/driver';
import type { BrowserFamily } from '@/scripts/browser/find-browser';
import { requireBrowser } from '@/scripts/browser/install-browser';
import { BUILT_EXTENSION, launchBrowser } from '@/scripts/browser/launch-browser';

type Policy = { readonly [key: string]: Json };

export interface GovernedBrowser {
  readonly browser: DrivenBrowser;
  /** Puts another policy in the place of the first; Firefox reads it only when it starts. */
  replacePolicy(policy: Policy): void;
  close(): Promise<void>;
}

/** Where browsers of the Chromium family read policies on Linux, by the name of the program. */
const CHROMIUM_FOLDERS: readonly (readonly [program: RegExp, folder: string])[] = [
  [/edge/, '/etc/opt/edge/policies/managed'],
  [/chrome/, '/etc/opt/chrome/policies/managed'],
  [/chromium/, '/etc/chromium/policies/managed'],
];
const FIREFOX_FILE = '/etc/firefox/policies/policies.json';

/**
 * Other browsers may start on this machine meanwhile, so the policy is about a copy of the extension with an identity of its own.
 *
 * @throws where the file cannot be written: a policy that was never set would prove nothing
 */
export async function launchGoverned(
  family: BrowserFamily,
  policy: Policy,
  options: Pick<LaunchOptions, 'language' | 'proxyPort'>,
): Promise<GovernedBrowser> {
  const extension = realpathSync(mkdtempSync(join(tmpdir(), 'collection-check-policy-')));
  cpSync(BUILT_EXTENSION[family], extension, { recursive: true });
  const file = family === 'chromium' ? chromiumPolicy(extension) : firefoxPolicy(extension);
  const clean = () => {
    process.off('exit', clean);
    file.remove();
    rmSync(extension, { recursive: true, force: true });
  };
  // Also when the run is broken off.
  process.once('exit', clean);
  try {
    file.write(policy);
    const browser = await launchBrowser(family, { ...options, headless: true, extension });
    return {
      browser,
      replacePolicy: file.write,
      async close() {
        try {
          await browser.close();
        } finally {
          clean();
        }
      },
    };
  } catch (error) {
    clean();
    throw error;
  }
}

interface PolicyFile {
  write(policy: Policy): void;
  remove(): void;
}

/** One file of many in a folder. The identity of an unpacked extension follows from where it lies. */
function chromiumPolicy(extension: string): PolicyFile {
  const program = requireBrowser('chromium');
  const folder = CHROMIUM_FOLDERS.find(([name]) => name.test(program))?.[1];
  if (folder === undefined) throw new Error(`where ${program} reads policies is not known`);
  const hash = createHash('sha256').update(extension).digest('hex').slice(0, 32);
  const id = [...hash].map((digit) => String.fromCharCode(97 + Number.parseInt(digit, 16))).join('');
  const path = join(folder, `collection-check-${id}.json`);
  const created = missingFolder(folder);
  return {
    write(policy) {
      mkdirSync(folder, { recursive: true });
      writeFileSync(path, JSON.stringify({ '3rdparty': { extensions: { [id]: policy } } }));
      // A file that was written within the last five seconds is left alone until it has settled.
      utimesSync(path, 1, 1);
    },
    remove: () => removed(created, path),
  };
}

/** All policies stand in one file, so what is there already is kept. */
function firefoxPolicy(extension: string): PolicyFile {
  const manifestFile = join(extension, 'manifest.json');
  const manifest = JSON.parse(readFileSync(manifestFile, 'utf8'));
  const id = `policy-${process.pid}@collection-check.example`;
  manifest.browser_specific_settings.gecko.id = id;
  writeFileSync(manifestFile, JSON.stringify(manifest));
  const created = missingFolder(dirname(FIREFOX_FILE));
  const change = (policy: Policy | undefined) => {
    const { policies = {} } = existsSync(FIREFOX_FILE) ? JSON.parse(readFileSync(FIREFOX_FILE, 'utf8')) : {};
    const { [id]: _, ...others } = policies['3rdparty']?.Extensions ?? {};
    const extensions = policy ? { ...others, [id]: policy } : others;
    const { '3rdparty': __, ...rest } = policies;
    const left = Object.keys(extensions).length > 0 ? { ...rest, '3rdparty': { Extensions: extensions } } : rest;
    if (Object.keys(left).length === 0) removed(created, FIREFOX_FILE);
    else {
      mkdirSync(dirname(FIREFOX_FILE), { recursive: true });
      writeFileSync(FIREFOX_FILE, JSON.stringify({ policies: left }));
    }
  };
  return { write: change, remove: () => change(undefined) };
}

/** The outermost folder that is not there yet. */
function missingFolder(folder: string): string | undefined {
  if (existsSync(folder)) return undefined;
  const above = dirname(folder);
  return missingFolder(above) ?? folder;
}

function removed(created: string | undefined, file: string): void {
  rmSync(file, { force: true });
  if (created !== undefined) rmSync(created, { recursive: true, force: true });
}
