import type { Expected, LabelledRow } from './labelled-row';

/** What is counted in a population, and which way is better. */
export type Measure = 'flagged' | 'dangerous' | 'official' | 'ad-kind';

export interface Target {
  readonly measure: Measure;
  /** `least`: the rate must reach `rate`; `most`: it must not exceed it. */
  readonly bound: 'least' | 'most';
  readonly rate: number;
}

/** A set of rows over which one figure is promised. Rows may stand in several. */
export interface Population {
  readonly name: string;
  readonly title: string;
  readonly includes: (row: LabelledRow) => boolean;
  readonly targets: readonly Target[];
}

/** Quoted as received, anonymised as received, or hard-coded where it was sent from. The rest is illustration. */
const COUNTED_PROVENANCES = new Set(['messages/real-quoted', 'messages/real-anonymised', 'messages/template-in-code']);
const SERVICE_SOURCES = new Set(['xhacker', 'curated', 'pixeltext']);
const CHAT_AND_WEB_SOURCES = new Set(['nus-zh', '80w-weibo']);
/** About a tenth of the web texts that speak of loans are really advertisements, whatever their label says. */
const WEB_LOAN_TOPIC = 'loan-news';

const isText = (row: LabelledRow, expected: Expected) => row.form === 'text' && row.expected === expected;
const isMessage = (row: LabelledRow) => row.source.startsWith('messages/');
const isCountedMessage = (row: LabelledRow) => COUNTED_PROVENANCES.has(row.source);
const isCorpus = (row: LabelledRow) => row.form === 'text' && !isMessage(row);

const scamsAtLeast = (rate: number): readonly Target[] => [
  { measure: 'flagged', bound: 'least', rate },
  { measure: 'official', bound: 'most', rate: 0 },
];
const falseAlarmsAtMost = (flagged: number, dangerous: number): readonly Target[] => [
  { measure: 'flagged', bound: 'most', rate: flagged },
  { measure: 'dangerous', bound: 'most', rate: dangerous },
];

/** Figures promised in the design (`targets`), and populations shown beside them so that nothing is hidden (none). */
export const POPULATIONS: readonly Population[] = [
  {
    name: 'scam-loan-core',
    title: 'scams about credit or debt',
    includes: (row) => isCorpus(row) && isText(row, 'scam') && row.loanCore,
    targets: scamsAtLeast(0.97),
  },
  {
    name: 'scam-curated',
    title: 'curated scams',
    includes: (row) => isText(row, 'scam') && row.source === 'curated',
    targets: scamsAtLeast(0.9),
  },
  {
    name: 'scam-messages',
    title: 'collected scams, real',
    includes: (row) => isText(row, 'scam') && isCountedMessage(row),
    targets: scamsAtLeast(0.9),
  },
  {
    name: 'scam-messages-illustrative',
    title: 'collected scams, illustrations',
    includes: (row) => isText(row, 'scam') && isMessage(row) && !isCountedMessage(row),
    targets: [],
  },
  {
    name: 'scam-fbs',
    title: 'fake base station scams',
    includes: (row) => isText(row, 'scam') && row.source === 'fbs',
    targets: [],
  },
  {
    name: 'scam-xhacker',
    title: 'scams labelled by rule',
    includes: (row) => isText(row, 'scam') && (row.source === 'xhacker' || row.source === '80w'),
    targets: [],
  },
  {
    name: 'scam-en',
    title: 'English scams',
    includes: (row) => isText(row, 'scam') && row.source === 'mishra-soni',
    targets: [],
  },
  {
    name: 'unlawful-collection',
    title: 'unlawful collection, real',
    includes: (row) => isText(row, 'unlawful-collection') && isCountedMessage(row),
    targets: [{ measure: 'flagged', bound: 'least', rate: 0.9 }],
  },
  {
    name: 'unlawful-collection-illustrative',
    title: 'unlawful collection, illustrations',
    includes: (row) => isText(row, 'unlawful-collection') && !isCountedMessage(row),
    targets: [],
  },
  {
    name: 'genuine-service',
    title: 'genuine service messages',
    includes: (row) => isText(row, 'genuine') && (SERVICE_SOURCES.has(row.source) || isCountedMessage(row)),
    targets: falseAlarmsAtMost(0.01, 0.001),
  },
  {
    name: 'genuine-service-en',
    title: 'genuine service messages, English',
    includes: (row) => isText(row, 'genuine') && row.source === 'pennywise',
    targets: falseAlarmsAtMost(0.01, 0.001),
  },
  {
    name: 'genuine-illustrative',
    title: 'genuine messages, illustrations',
    includes: (row) => isText(row, 'genuine') && isMessage(row) && !isCountedMessage(row),
    targets: [],
  },
  {
    name: 'chat-and-web',
    title: 'chat and web texts',
    includes: (row) => isText(row, 'genuine') && CHAT_AND_WEB_SOURCES.has(row.source) && row.topic !== WEB_LOAN_TOPIC,
    targets: falseAlarmsAtMost(0.003, 0.001),
  },
  {
    name: 'web-loan',
    title: 'web texts about loans (a tenth really ads)',
    includes: (row) => isText(row, 'genuine') && row.source === '80w-weibo' && row.topic === WEB_LOAN_TOPIC,
    targets: [],
  },
  {
    name: 'chat-en',
    title: 'chat texts, English',
    includes: (row) => isText(row, 'genuine') && row.source === 'mishra-soni',
    targets: falseAlarmsAtMost(0.003, 0.001),
  },
  {
    name: 'loan-ads',
    title: 'loan advertisements',
    includes: (row) => isCorpus(row) && isText(row, 'ad') && row.loanCore,
    targets: [{ measure: 'ad-kind', bound: 'least', rate: 0.85 }],
  },
  {
    name: 'loan-ads-messages',
    title: 'loan advertisements, collected',
    includes: (row) => isText(row, 'ad') && isMessage(row) && row.topic.includes('loan-ad'),
    targets: [],
  },
  {
    name: 'other-ads',
    title: 'other advertisements',
    includes: (row) => isText(row, 'ad') && isCorpus(row) && !row.loanCore && row.lang === 'zh',
    targets: [],
  },
  {
    name: 'url-legitimate',
    title: 'legitimate addresses',
    includes: (row) => row.form === 'url' && row.expected === 'genuine',
    targets: falseAlarmsAtMost(0.001, 0.0001),
  },
  {
    name: 'url-imitation',
    title: 'generated imitations',
    includes: (row) => row.form === 'url' && row.expected === 'imitation',
    targets: [{ measure: 'official', bound: 'most', rate: 0 }],
  },
  {
    name: 'url-scam',
    title: 'scam addresses, mostly of other brands',
    includes: (row) => row.form === 'url' && row.expected === 'scam',
    targets: [{ measure: 'official', bound: 'most', rate: 0 }],
  },
];
