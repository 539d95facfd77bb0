import { accessSync, constants } from 'node:fs';
import { posix } from 'node:path';

export const BROWSER_FAMILIES = ['chromium', 'firefox'] as const;
export type BrowserFamily = (typeof BROWSER_FAMILIES)[number];

/** Set one of these to the full path of a browser to use that one and look no further. */
export const BROWSER_VARIABLES: Readonly<Record<BrowserFamily, string>> = {
  chromium: 'CHROMIUM_BINARY',
  firefox: 'FIREFOX_BINARY',
};

/** What to look for: names on the PATH, and the places where installers put what is on no PATH. */
interface Candidates {
  readonly commands: readonly string[];
  readonly darwin: readonly string[];
  /** Below each of the folders that Windows installs programs into. */
  readonly win32: readonly string[];
}

/** Free builds first: they load an unpacked extension without further switches. */
const CANDIDATES: Readonly<Record<BrowserFamily, Candidates>> = {
  chromium: {
    commands: [
      'chromium',
      'chromium-browser',
      'google-chrome-stable',
      'google-chrome',
      'microsoft-edge-stable',
      'microsoft-edge',
    ],
    darwin: [
      'Chromium.app/Contents/MacOS/Chromium',
      'Google Chrome.app/Contents/MacOS/Google Chrome',
      'Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    ],
    win32: [
      'Chromium\\Application\\chrome.exe',
      'Google\\Chrome\\Application\\chrome.exe',
      'Microsoft\\Edge\\Application\\msedge.exe',
    ],
  },
  firefox: {
    commands: ['firefox-esr', 'firefox', 'firefox-developer-edition'],
    darwin: ['Firefox.app/Contents/MacOS/firefox', 'Firefox Developer Edition.app/Contents/MacOS/firefox'],
    win32: ['Mozilla Firefox\\firefox.exe', 'Firefox Developer Edition\\firefox.exe'],
  },
};

/** Where programs lie that are on no PATH; also where a shell with an empty PATH would have found them. */
const USUAL_FOLDERS = ['/usr/bin', '/usr/local/bin', '/snap/bin', '/opt/google/chrome', '/opt/microsoft/msedge'];

export interface Machine {
  readonly platform: NodeJS.Platform;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly isExecutable: (path: string) => boolean;
}

const THIS_MACHINE: Machine = { platform: process.platform, env: process.env, isExecutable };

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** Full path of an installed browser of the family, or `undefined`. */
export function findBrowser(family: BrowserFamily, machine: Machine = THIS_MACHINE): string | undefined {
  const { env, platform } = machine;
  const chosen = env[BROWSER_VARIABLES[family]];
  // A wrong choice is not quietly replaced by another browser.
  if (chosen) return machine.isExecutable(chosen) ? chosen : undefined;
  return candidatePaths(CANDIDATES[family], platform, env).find(machine.isExecutable);
}

function candidatePaths(
  { commands, darwin, win32 }: Candidates,
  platform: NodeJS.Platform,
  env: Machine['env'],
): readonly string[] {
  if (platform === 'win32') {
    const folders = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA].filter((it) => it !== undefined);
    return folders.flatMap((folder) => win32.map((program) => `${folder}\\${program}`));
  }
  if (platform === 'darwin') {
    const folders = ['/Applications', ...(env.HOME ? [`${env.HOME}/Applications`] : [])];
    return folders.flatMap((folder) => darwin.map((program) => posix.join(folder, program)));
  }
  const folders = [...(env.PATH ?? '').split(':').filter((folder) => folder !== ''), ...USUAL_FOLDERS];
  return commands.flatMap((command) => folders.map((folder) => posix.join(folder, command)));
}
