import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { BROWSER_VARIABLES, type BrowserFamily, findBrowser } from './find-browser';

/** Debian's names. The `l10n` packages bring the browsers' own Chinese; the fonts draw it. */
const PACKAGES: Readonly<Record<BrowserFamily, readonly string[]>> = {
  chromium: ['chromium', 'chromium-l10n', 'fonts-noto-cjk'],
  firefox: ['firefox-esr', 'firefox-esr-l10n-zh-cn', 'firefox-esr-l10n-zh-tw', 'fonts-noto-cjk'],
};

const NAMES: Readonly<Record<BrowserFamily, string>> = {
  chromium: 'Chromium, Google Chrome or Microsoft Edge',
  firefox: 'Firefox',
};

/** No browser, and none that could be installed here; the message says what to do. */
export class BrowserMissing extends Error {
  override readonly name = 'BrowserMissing';
}

/**
 * Path of an installed browser; on Debian and Ubuntu, as root, installs what is missing and says so.
 * Set `INSTALL_BROWSERS=0` to be told instead.
 *
 * @throws {BrowserMissing} when there is none and none can be installed
 */
export function requireBrowser(family: BrowserFamily): string {
  const found = findBrowser(family);
  if (found !== undefined) return found;
  const chosen = process.env[BROWSER_VARIABLES[family]];
  if (chosen)
    throw new BrowserMissing(`${BROWSER_VARIABLES[family]} is set to ${chosen}, which is no program that can be run.`);
  if (canInstall()) {
    install(family);
    const installed = findBrowser(family);
    if (installed !== undefined) return installed;
  }
  throw new BrowserMissing(howToInstall(family));
}

function canInstall(): boolean {
  if (process.platform !== 'linux' || process.env.INSTALL_BROWSERS === '0') return false;
  return process.getuid?.() === 0 && spawnSync('apt-get', ['--version']).status === 0;
}

function install(family: BrowserFamily): void {
  process.stderr.write(`No ${NAMES[family]} found: installing it with apt-get …\n`);
  aptGet(['update']);
  const packages = PACKAGES[family].filter(isOffered);
  process.stderr.write(`Installing ${packages.join(' ')} …\n`);
  if (packages.length > 0) aptGet(['install', '-y', '--no-install-recommends', ...packages]);
}

/** Ubuntu has no firefox-esr and calls some packages otherwise: one unknown name would make apt refuse all. */
function isOffered(name: string): boolean {
  return spawnSync('apt-cache', ['show', '--no-all-versions', name]).status === 0;
}

function aptGet(args: readonly string[]): void {
  // Another apt may be at work, on a machine that has just come up: wait for it (seconds).
  const { status } = spawnSync('apt-get', ['-qq', '-o', 'DPkg::Lock::Timeout=300', ...args], {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
  if (status !== 0) process.stderr.write(`apt-get ${args.join(' ')} failed.\n`);
}

function howToInstall(family: BrowserFamily): string {
  return `No ${NAMES[family]} found. ${command(family)} If it is installed in an unusual place, set ${BROWSER_VARIABLES[family]} to its full path.`;
}

function command(family: BrowserFamily): string {
  if (process.platform === 'darwin') {
    return `Install it from the maker's site, or run: brew install --cask ${family === 'chromium' ? 'google-chrome' : 'firefox'}.`;
  }
  if (process.platform === 'win32') {
    return `Install it from the maker's site, or run: winget install ${family === 'chromium' ? 'Google.Chrome' : 'Mozilla.Firefox'}.`;
  }
  return isDebianLike()
    ? `Run: sudo apt-get install ${PACKAGES[family].join(' ')}.`
    : 'Install it with the package manager of your system.';
}

function isDebianLike(): boolean {
  try {
    return /^ID(_LIKE)?=.*\b(debian|ubuntu)\b/m.test(readFileSync('/etc/os-release', 'utf8'));
  } catch {
    return false;
  }
}
