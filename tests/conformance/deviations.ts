/**
 * Where we deliberately differ from the standards' own test vectors, and why. The vectors themselves are not part of
 * this repository. `count` is how many of them differ for that reason: more means a new difference to look into, fewer
 * that the exception is out of date.
 */
export type Suite = 'canonicalize' | 'extract' | 'idna-canonicalize' | 'idna-extract' | 'registrable-domain';

export interface Deviation {
  readonly suite: Suite;
  readonly reason: string;
  readonly applies: (input: string) => boolean;
  readonly count: number;
}

const oneOf =
  (...inputs: readonly string[]) =>
  (input: string): boolean =>
    inputs.includes(input);

const HAN = /[\u3400-\u9FFF\uF900-\uFAFF\u{20000}-\u{3FFFF}]/u;
const IDEOGRAPHIC_STOP = /[\u3002\uFF61]/;
/** Drawn as nothing: Unicode's own list of them. */
const INVISIBLE = /\p{Default_Ignorable_Code_Point}/u;

/** In this order; the first that applies is the reason. */
export const DEVIATIONS: readonly Deviation[] = [
  {
    suite: 'canonicalize',
    reason: 'people write addresses without a scheme; what has none is taken for http',
    applies: (input) => !/^\s*[a-z][a-z0-9+.-]*:/i.test(input),
    count: 6,
  },
  {
    suite: 'canonicalize',
    reason: 'a root dot at the end names the same host; one is dropped so that it compares equal',
    applies: oneOf('http://./', 'http://../', 'h://.', 'http://foo.09..'),
    count: 4,
  },
  {
    suite: 'idna-canonicalize',
    reason: 'a root dot at the end names the same host; one is dropped so that it compares equal',
    applies: (input) => /[.\u3002\uFF0E\uFF61]\p{Default_Ignorable_Code_Point}*$/u.test(input),
    count: 128,
  },
  {
    suite: 'extract',
    reason: 'a full stop or quotation mark at the end of an address belongs to the sentence',
    applies: (input) => /[.']$/.test(input),
    count: 6,
  },
  {
    suite: 'extract',
    reason: 'nothing else separates an address from Chinese text: its path ends where Han begins',
    applies: (input) => /^https?:\/\/[\w.]+\/.*[\u3400-\u9FFF]/.test(input),
    count: 1,
  },
  {
    suite: 'extract',
    reason: 'invisible and direction characters are dropped before links are read; they are evidence of their own',
    applies: (input) => INVISIBLE.test(input),
    count: 1,
  },
  {
    suite: 'extract',
    reason:
      'after a name that is whole already an ideographic full stop ends the sentence; what follows is read as well',
    applies: (input) => IDEOGRAPHIC_STOP.test(input),
    count: 1,
  },
  {
    suite: 'extract',
    reason: 'Han after // is a host only under a suffix that exists',
    applies: (input) => HAN.test(input),
    count: 1,
  },
  {
    suite: 'idna-extract',
    reason: 'invisible and direction characters are dropped before links are read; they are evidence of their own',
    applies: (input) => INVISIBLE.test(input),
    count: 34,
  },
  {
    suite: 'idna-extract',
    reason: 'an ideographic full stop is a dot where it leads to a suffix that exists; otherwise it ends the sentence',
    applies: (input) => IDEOGRAPHIC_STOP.test(input),
    count: 93,
  },
  {
    suite: 'idna-extract',
    reason: 'Han after // is a host only under a suffix that exists',
    applies: (input) => HAN.test(input),
    count: 59,
  },
  {
    suite: 'idna-extract',
    reason: 'angle brackets, written with a combining stroke, enclose addresses in text',
    applies: (input) => /[<>]/.test(input),
    count: 16,
  },
  {
    suite: 'registrable-domain',
    reason: "a suffix that is not in the list is not believed: example.example is no one's registered name",
    applies: (input) => input.endsWith('example.example'),
    count: 3,
  },
  {
    suite: 'registrable-domain',
    reason: 'an empty first label resolves to nothing; what stands after it is still named',
    applies: oneOf('.example.com'),
    count: 1,
  },
];
