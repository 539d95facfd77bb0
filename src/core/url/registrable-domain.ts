import { parse } from 'tldts';

/** What the Public Suffix List says of an ASCII host. */
export interface HostParts {
  /** eTLD+1 with private suffixes; `null` for IP literals, bare suffixes and suffixes that nobody registered. */
  readonly registrableDomain: string | null;
  readonly publicSuffix: string | null;
  /** The label directly before the public suffix, `''` without one. */
  readonly label: string;
  /** The suffix stands in the ICANN or the private section, not merely a last label. */
  readonly listed: boolean;
  readonly isIp: boolean;
}

const OPTIONS = { allowPrivateDomains: true, extractHostname: false, validateHostname: false } as const;

/**
 * Parts of an ASCII, lower-case host.
 *
 * @example hostParts('m.ppdai.com.cn').registrableDomain // 'ppdai.com.cn'
 * @example hostParts('a.github.io').registrableDomain // 'a.github.io', a private suffix
 */
export function hostParts(host: string): HostParts {
  const { domain, publicSuffix, domainWithoutSuffix, isIcann, isPrivate, isIp } = parse(host, OPTIONS);
  const listed = isIcann === true || isPrivate === true;
  return {
    registrableDomain: listed ? domain : null,
    publicSuffix,
    label: domainWithoutSuffix ?? '',
    listed,
    isIp: isIp === true,
  };
}

/** eTLD+1 of an ASCII, lower-case host, or `null`. */
export function registrableDomain(host: string): string | null {
  return hostParts(host).registrableDomain;
}
