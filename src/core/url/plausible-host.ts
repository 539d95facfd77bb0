/** Whether something that looks like `a.b` in a message is a host and not a file name, an amount or a sentence end. */
import { hostParts } from './registrable-domain';

/** The suffixes for which a disguised dot is believed; others (`me`, `is`, `in`) are words too often. */
export const PLAIN_SUFFIX =
  '(?:com|cn|net|org|top|vip|xyz|cc|xin|shop|club|site|online|info|icu|work|ltd|pro|tw|hk|com\\.(?:cn|tw|hk))(?![a-z0-9])';

/** Suffixes that are file endings as well: without scheme or path they are taken for files. */
const FILE_SUFFIXES = new Set([
  'zip',
  'mov',
  'md',
  'py',
  'sh',
  'rs',
  'pl',
  'ps',
  'cab',
  'so',
  'do',
  'app',
  'doc',
  'pub',
]);

/** Names of digits only are hosts under these (58.com, 3.cn); elsewhere they are amounts, versions and times (10.am). */
const NUMERIC_SUFFIX = /^(?:com|cn|net|org|cc|top|vip|xyz|club|shop|com\.cn|com\.tw|com\.hk)$/;

const IPV4 = /^(?:\d{1,3}\.){3}\d{1,3}$/;
const SENTENCE_END = /[.]\p{Lu}\p{Ll}*$/u;
const NON_ASCII = /\P{ASCII}/u;

export interface HostSetting {
  /** A port, path or query follows. */
  readonly hasPath: boolean;
  /** As written in the message, for its capitals. */
  readonly written: string;
}

/** @param setting absent when a scheme announces the host: then only its suffix is checked. */
export function isPlausibleHost(host: string, setting?: HostSetting): boolean {
  const name = asciiHost(host.replace(/\.$/, ''));
  if (name === undefined) return false;
  if (IPV4.test(name)) return setting === undefined || (setting.hasPath && !/^0|^\d\./.test(name));
  const parts = hostParts(name);
  if (!parts.listed || parts.registrableDomain === null) return false;
  if (!setting) return true;
  const suffix = parts.publicSuffix ?? '';
  if (/^[\d-]+$/.test(parts.label) && !NUMERIC_SUFFIX.test(suffix)) return false;
  if (setting.hasPath || name.startsWith('www.')) return true;
  if (FILE_SUFFIXES.has(suffix)) return false;
  return !(SENTENCE_END.test(setting.written) && parts.registrableDomain === name);
}

/** The host through the platform's IDNA, for names outside ASCII. */
function asciiHost(host: string): string | undefined {
  const lower = host.toLowerCase();
  if (!NON_ASCII.test(lower)) return lower;
  return URL.parse(`http://${lower}`)?.hostname;
}
