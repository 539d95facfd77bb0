/**
 * `npm run bench`: the engine's figures, on built code, beside peers that do a part of the same work in the same run.
 * Medians. Nothing fails here: figures depend on the machine; run it on one that does nothing else.
 */
import { availableParallelism, cpus } from 'node:os';
import { distance } from 'fastest-levenshtein';
import { LinkifyIt } from 'linkify-it';
import { parse } from 'tldts';
import { createEngine } from '@/src/core/engine';
import { normalize } from '@/src/core/text/normalize';
import { extractLinks } from '@/src/core/url/extract-links';
import { knowledge } from '@/src/knowledge';
import { HOSTILE_TEXTS } from '../properties/hostile-texts';
import { microseconds, type Row, table } from './measure';
import { corpusMessages, MESSAGES } from './messages';
import { measureStart, measureStream } from './processes';

/** Official, imitated in every way, short links, and other people's. */
const ADDRESSES: readonly string[] = [
  'https://www.mucfc.com/repay?id=1',
  'https://m.ppdai.com/',
  'https://mall.jd.com/index-1000000.html',
  'https://mucfc-huankuan.top/h5',
  'https://www.cmbchina.com.settle-pay.xyz/en',
  'https://cmbch\u0456na.com/',
  'https://duxiaomn.com/',
  'https://dwz.cn/Ab3kQ',
  'https://www.wikipedia.org/wiki/Debt',
  'https://news.example.co.uk/a/b/c?d=e#f',
  'https://github.com/nodejs/node/issues',
  'http://185.12.3.4:8080/pay',
];

const engine = createEngine(knowledge);
const linkify = new LinkifyIt();
const labels = [...knowledge.registry.institutions, ...knowledge.registry.authorities]
  .flatMap(({ domains }) => domains)
  .filter(({ role }) => role === 'official')
  .map(({ value }) => parse(value).domainWithoutSuffix ?? value);

function each<T>(name: string, things: readonly T[], work: (thing: T) => unknown) {
  // What the work returns is kept, so that it cannot be left out as having no effect.
  let kept: unknown;
  const run = (): void => {
    for (const thing of things) kept = work(thing);
    if (kept === Number.MIN_VALUE) throw new Error(name);
  };
  return { name, run, size: things.length };
}

function nearest(address: string): number {
  const label = parse(address).domainWithoutSuffix ?? address;
  let least = Number.POSITIVE_INFINITY;
  for (const official of labels) least = Math.min(least, distance(label, official));
  return least;
}

function us(value: number | undefined): string {
  return `${(value ?? Number.NaN).toFixed(2)} µs`;
}

async function messageRows(): Promise<readonly Row[]> {
  const corpus = corpusMessages(process.env.CORPORA);
  const [own, extraction, peer, theirs] = await microseconds([
    each('analyze', MESSAGES, (text) => engine.analyze({ text })),
    each('extract', MESSAGES, (text) => extractLinks(normalize(text))),
    each('linkify-it', MESSAGES, (text) => linkify.match(text)),
    ...(corpus ? [each('analyze corpus', corpus, (text) => engine.analyze({ text }))] : []),
  ]);
  return [
    { what: 'analyze, a message of 70–140 characters of ours', measured: us(own), figure: '≤ 70 µs' },
    ...(corpus
      ? [{ what: `analyze, ${corpus.length} messages of the corpora`, measured: us(theirs), figure: '≤ 70 µs' }]
      : []),
    { what: 'normalise and extract links', measured: us(extraction), figure: '' },
    {
      what: '  peer: linkify-it, the same messages',
      measured: us(peer),
      figure: 'extraction alone, Latin text in mind',
    },
  ];
}

async function addressRows(): Promise<readonly Row[]> {
  const [own, levenshtein, tldts, url] = await microseconds([
    each('judgeUrl', ADDRESSES, (address) => engine.judgeUrl(address)),
    each('levenshtein', ADDRESSES, nearest),
    each('tldts', ADDRESSES, (address) => parse(address, { allowPrivateDomains: true })),
    each('new URL', ADDRESSES, (address) => new URL(address)),
  ]);
  return [
    { what: 'judgeUrl against the whole registry, lookalikes included', measured: us(own), figure: '≤ 10 µs' },
    {
      what: `  peer: fastest-levenshtein over ${labels.length} labels`,
      measured: us(levenshtein),
      figure: 'typos alone',
    },
    { what: '  floor: tldts', measured: us(tldts), figure: 'registrable domain alone' },
    { what: '  floor: new URL', measured: us(url), figure: 'parsing alone' },
  ];
}

const RUNS = 5;
const SHORT = 100_000;

/** The fastest of several: what the work itself takes, without what else the machine did meanwhile. */
function milliseconds(text: string): number {
  const runs = Array.from({ length: RUNS }, () => {
    const start = performance.now();
    engine.analyze({ text });
    return performance.now() - start;
  });
  return Math.min(...runs);
}

/** ASCII texts up to the megabyte that is judged, so that nothing of ten times the text is cut off. */
function growthRows(): readonly Row[] {
  const measured = Object.entries(HOSTILE_TEXTS).flatMap(([name, textOf]) => {
    const [short, long] = [textOf(SHORT), textOf(10 * SHORT)];
    if (engine.analyze({ text: long }).truncated) return [];
    const [a, b] = [milliseconds(short), milliseconds(long)];
    return [{ name, ratio: b / a, long: b }];
  });
  const steepest = measured.toSorted((a, b) => b.ratio - a.ratio)[0];
  const slowest = measured.toSorted((a, b) => b.long - a.long)[0];
  if (!steepest || !slowest) throw new Error('every hostile text was cut off');
  return [
    {
      what: `10 × the text (0.1 → 1 MB), steepest of ${measured.length}: ${steepest.name}`,
      measured: `${steepest.ratio.toFixed(1)} ×`,
      figure: '≤ 12 ×',
    },
    { what: `1 MB, slowest: ${slowest.name}`, measured: `${slowest.long.toFixed(0)} ms`, figure: '' },
  ];
}

const start = measureStart('first-verdict');
const startWithAdded = measureStart('first-verdict-with-added');
const perSecond = await measureStream(MESSAGES);
const rows: readonly Row[] = [
  ...(await messageRows()),
  ...(await addressRows()),
  {
    what: 'start: module load to first verdict, fresh process',
    measured: `${start.milliseconds.toFixed(0)} ms`,
    figure: '≤ 60 ms',
  },
  {
    what: 'the same with 200 institutions a person added',
    measured: `${startWithAdded.milliseconds.toFixed(0)} ms`,
    figure: '≤ 60 ms',
  },
  { what: 'heap in use after it', measured: `${start.megabytes.toFixed(1)} MB`, figure: '≤ 15 MB' },
  {
    what: 'terminal --jsonl, one core, start included',
    measured: `${Math.round(perSecond)} messages/s`,
    figure: '≥ 10,000/s',
  },
  ...growthRows(),
];
const [cpu] = cpus();
process.stdout.write(
  `${cpu?.model ?? 'unknown processor'}, ${availableParallelism()} cores, Node ${process.version}\n`,
);
process.stdout.write(`${table(rows)}\n`);
