/** The published vectors of the WHATWG URL standard, UTS #46 and the Public Suffix List, where they apply to us. */
import { describe, expect, test } from 'vitest';
import { normalize } from '@/src/core/text/normalize';
import { canonicalizeUrl } from '@/src/core/url/canonicalize';
import { extractLinks } from '@/src/core/url/extract-links';
import { DEVIATIONS, type Suite } from './deviations';
import { idnaVectors, suffixVectors, urlVectors, VECTORS, type Vector, writableUrlVectors } from './vectors';

/** As an address stands in a message: nothing between it and the words round it. */
function extracted(address: string): string | null {
  const links = extractLinks(normalize(`请点击${address}还款`));
  return links.length === 1 ? (links[0]?.canonical ?? null) : null;
}

function hostOf(address: string): string | null {
  return canonicalizeUrl(address)?.host ?? null;
}

/** Every vector comes out as the standard says or is listed with its reason, and every listed reason is still needed. */
function check(suite: Suite, vectors: readonly Vector[], actual: (input: string) => string | null): void {
  const counts = new Map(DEVIATIONS.filter((it) => it.suite === suite).map((it) => [it, 0]));
  const unexplained: string[] = [];
  for (const { input, output } of vectors) {
    const got = actual(input);
    if (got === output) continue;
    const deviation = [...counts.keys()].find((it) => it.applies(input));
    if (deviation) counts.set(deviation, (counts.get(deviation) ?? 0) + 1);
    else unexplained.push(`${JSON.stringify(input)}: expected ${output}, got ${got}`);
  }
  expect(unexplained).toEqual([]);
  const found = Array.from(counts, ([{ reason }, count]) => ({ reason, count }));
  // Fewer than listed: lower or remove the entry in deviations.ts. More: a new difference hides behind an old reason.
  expect(found).toEqual(Array.from(counts.keys(), ({ reason, count }) => ({ reason, count })));
}

function publishedVectors(folder: string): void {
  test('WHATWG URL: what an address is', () => {
    const vectors = urlVectors(folder);
    expect(vectors.length).toBeGreaterThan(500);
    const hosts = new Map(vectors.map(({ input, host }) => [input, host]));
    check('canonicalize', vectors, (input) => {
      const url = canonicalizeUrl(input);
      // A wrong host is reported as one, so that it cannot hide behind a right address.
      if (url && hosts.get(input) !== null && hosts.get(input) !== url.host) return `host ${url.host}`;
      return url?.href ?? null;
    });
  });

  test('WHATWG URL: addresses found in Chinese text', () => {
    const vectors = writableUrlVectors(folder);
    expect(vectors.length).toBeGreaterThan(100);
    check('extract', vectors, extracted);
  });

  test('UTS #46: what a host is', () => {
    const vectors = idnaVectors(folder);
    expect(vectors.length).toBeGreaterThan(2_500);
    check('idna-canonicalize', vectors, (input) => hostOf(`https://${input}/x`));
  });

  test('UTS #46: hosts found in Chinese text', () => {
    const vectors = idnaVectors(folder).flatMap(({ input, output }) =>
      output === null ? [] : [{ input, output: output.replace(/\.$/, '') }],
    );
    expect(vectors.length).toBeGreaterThan(1_500);
    check('idna-extract', vectors, (input) => {
      const address = extracted(`https://${input}/x`);
      return address === null ? null : hostOf(address);
    });
  });

  test('Public Suffix List: registrable domains', () => {
    const vectors = suffixVectors(folder).map(({ input, output }) => ({
      input,
      output: output === null ? null : hostOf(`http://${output}/`),
    }));
    expect(vectors.length).toBeGreaterThan(70);
    check('registrable-domain', vectors, (input) => canonicalizeUrl(`http://${input}/`)?.registrableDomain ?? null);
  });
}

// Where the vectors are not at hand there is nothing to run them on: our own below then stand alone.
for (const folder of VECTORS === undefined ? [] : [VECTORS]) {
  describe('published vectors', () => publishedVectors(folder));
}

/** Our own, of the same sorts: they stand in for the published ones where those are not at hand. */
describe('own vectors', () => {
  test.each<[string, string | null]>([
    ['https://user:pw@PPDAI.com:443/a/../b?x#y', 'https://user:pw@ppdai.com/b?x#y'],
    ['ht\ntps://ppd\tai.com/\r\nx', 'https://ppdai.com/x'],
    ['  ppdai.com  ', 'http://ppdai.com/'],
    ['ppdai.com:8080/x', 'http://ppdai.com:8080/x'],
    ['http://0300.0250.1/', 'http://192.168.0.1/'],
    ['http://%70pdai.com/', 'http://ppdai.com/'],
    ['http://招联金融.中国', 'http://xn--otuz96dr4elol.xn--fiqs8s/'],
    ['http://ppdai.com:99999/', null],
    ['http://[1::2::3]/', null],
    ['http://pp dai.com/', null],
    ['https://', null],
  ])('canonical: %j', (input, output) => {
    expect(canonicalizeUrl(input)?.href ?? null).toBe(output);
  });

  test.each<[string, string | null]>([
    ['http://[2001:db8::1]', 'http://[2001:db8::1]/'],
    ['http://[2001:db8::1]:8080/a', 'http://[2001:db8::1]:8080/a'],
    ['http://3232235521', 'http://192.168.0.1/'],
    ['https://ＰＰＤＡＩ．ｃｏｍ／ａ', 'https://ppdai.com/a'],
    ['https://ppdai.com/a%20b?c=d&e[]=f', 'https://ppdai.com/a%20b?c=d&e[]=f'],
    ['https://ppdai.com./x', 'https://ppdai.com./x'],
  ])('in text: %j', (input, output) => {
    expect(extracted(input)).toBe(output);
  });

  test.each<[string, string | null]>([
    ['m.pay.ppdai.com.cn', 'ppdai.com.cn'],
    ['com.cn', null],
    ['pay.github.io', 'pay.github.io'],
    ['ppdai.notasuffix', null],
    ['192.168.0.1', null],
  ])('registrable domain: %s', (input, output) => {
    expect(canonicalizeUrl(`http://${input}/`)?.registrableDomain ?? null).toBe(output);
  });
});
