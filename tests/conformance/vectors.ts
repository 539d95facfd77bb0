import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Folder with the published vectors, when this machine has them: they are not copied into the repository. */
function vectorFolder(): string | undefined {
  const corpora = process.env.CORPORA;
  if (corpora === undefined || corpora === '') return undefined;
  const folder = join(corpora, 'conformance');
  return existsSync(folder) ? folder : undefined;
}

export const VECTORS = vectorFolder();

/** One input and what the standard says comes out; `null`: nothing valid. */
export interface Vector {
  readonly input: string;
  readonly output: string | null;
}

type Fields = Readonly<Record<string, unknown>>;

function rows(folder: string, file: string): readonly Fields[] {
  const parsed: unknown = JSON.parse(readFileSync(join(folder, file), 'utf8'));
  if (!Array.isArray(parsed)) throw new Error(`${file}: expected an array`);
  // Comments stand between the vectors as strings.
  return parsed.filter((row): row is Fields => typeof row === 'object' && row !== null);
}

function text(value: unknown): string | null {
  return typeof value === 'string' ? value : null;
}

/** WHATWG URL: addresses that are parsed without a base, as all of ours are. `output` is the serialisation. */
export function urlVectors(folder: string): readonly (Vector & { readonly host: string | null })[] {
  return rows(folder, 'urltestdata.json')
    .filter((row) => row.base === null)
    .map((row) => ({ input: text(row.input) ?? '', output: text(row.href), host: text(row.hostname) }));
}

/** WHATWG URL: valid http(s) addresses without a character that cannot stand in an address in running text. */
export function writableUrlVectors(folder: string): readonly Vector[] {
  return rows(folder, 'urltestdata.json')
    .map((row) => ({ input: text(row.input) ?? '', output: text(row.href) }))
    .filter(({ input, output }) => output !== null && /^https?:\/\/[^\s\p{Cc}<>"`\\^{|}]+$/iu.test(input));
}

/** UTS #46 as the URL standard uses it. `output` is the ASCII host. */
export function idnaVectors(folder: string): readonly Vector[] {
  return ['toascii.json', 'IdnaTestV2.json']
    .flatMap((file) => rows(folder, file))
    .map((row) => ({ input: text(row.input) ?? '', output: text(row.output) }))
    .filter(({ input }) => input !== '');
}

/** Public Suffix List: host and registrable domain, as written (Unicode or ASCII). */
export function suffixVectors(folder: string): readonly Vector[] {
  const hosts = readFileSync(join(folder, 'psl_tests.txt'), 'utf8').split('\n');
  const calls = readFileSync(join(folder, 'test_psl.txt'), 'utf8').matchAll(
    /^checkPublicSuffix\('([^']+)', (?:'([^']+)'|null)\);/gm,
  );
  const vectors: readonly Vector[] = [
    ...hosts
      .filter((line) => line.trim() !== '' && !line.startsWith('//') && !line.startsWith('null'))
      .map((line) => {
        const [input = '', output = 'null'] = line.trim().split(/\s+/);
        return { input, output: output === 'null' ? null : output };
      }),
    ...Array.from(calls, ([, input = '', output]) => ({ input, output: output ?? null })),
  ];
  // The two files hold nearly the same.
  return [...new Map(vectors.map((vector) => [vector.input, vector])).values()];
}
