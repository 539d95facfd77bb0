/** A host as a person writes it into the settings, with or without the rest of an address. */
import { parseWebAddress } from './navigation/web-address';

/** Longer than any name; IP literals and names without a dot are nobody's site. */
const HOST = /^(?=.{4,253}$)(?:[a-z0-9_-]+\.)+[a-z0-9-]{2,}$/;

/**
 * @returns ASCII and lower case, as the browser knows the host; `undefined` where it is none
 * @example hostWritten(' https://Shop.Example.com/a?b ') // 'shop.example.com'
 */
export function hostWritten(written: string): string | undefined {
  const trimmed = written.trim();
  if (trimmed === '' || /\s/.test(trimmed)) return undefined;
  const host = parseWebAddress(/^[a-z][a-z0-9+.-]*:\/\//i.test(trimmed) ? trimmed : `http://${trimmed}`)?.hostname;
  return host !== undefined && HOST.test(host) && /[a-z]/.test(host) ? host : undefined;
}
