/**
 * What must hold for one entity by itself. Each check returns the problems in words that tell a contributor what to do;
 * none means it holds. Used for the files of the registry and for what the scaffolder writes.
 */
import { getDomain } from 'tldts';
import type { DomainItem, NameItem, NumberItem, Sourced } from '@/src/core/knowledge';
import { simplify } from '@/src/core/text/traditional';
import catalogue from '@/src/registry/sources.json';
import type { RegistryFile } from './files';

type Check = (file: RegistryFile) => readonly string[];

/** Sources that are no document: on them alone an item may not rise above `low`. */
const BACKGROUND: ReadonlySet<string> = new Set(
  Object.entries(catalogue)
    .filter(([, source]) => source.kind === 'background')
    .map(([key]) => key),
);

export const namesOf = ({ sort, entity }: RegistryFile): readonly NameItem[] =>
  sort === 'service' ? [] : entity.names;

export const domainsOf = ({ sort, entity }: RegistryFile): readonly DomainItem[] =>
  sort === 'institution' || sort === 'authority' ? entity.domains : [];

export const numbersOf = ({ sort, entity }: RegistryFile): readonly NumberItem[] =>
  sort === 'institution' || sort === 'authority' ? entity.numbers : [];

/** Everything in the entity that carries sources, with the words by which to find it in the file. */
function sourcedItems(file: RegistryFile): readonly (readonly [label: string, item: Sourced])[] {
  const { sort, entity } = file;
  return [
    ...[...namesOf(file), ...domainsOf(file), ...numbersOf(file)].map((item) => [item.value, item] as const),
    ...(sort === 'service' ? entity.hosts.map((item) => [item.value, item] as const) : []),
    ...(sort === 'institution' && entity.licence ? [['licence', entity.licence] as const] : []),
    ...(sort === 'institution' ? (entity.facts ?? []).map((item) => [item.words.en, item] as const) : []),
    ...(sort === 'unverified-name' ? [['the entry itself', entity] as const] : []),
  ];
}

const isDate = (date: string): boolean =>
  /^\d{4}-\d{2}-\d{2}$/.test(date) && !Number.isNaN(Date.parse(date)) && new Date(date).toISOString().startsWith(date);

const repeated = (values: readonly string[]): readonly string[] => [
  ...new Set(values.filter((value, index) => values.indexOf(value) !== index)),
];

const idIsFileName: Check = ({ path, entity }) =>
  path.endsWith(`/${entity.id}.json`) ? [] : [`rename the file or the id: ${entity.id} stands in ${path}`];

const datesAreReal: Check = (file) => [
  ...sourcedItems(file)
    .filter(([, item]) => !isDate(item.checkedOn))
    .map(([label, item]) => `${label}: write checkedOn as YYYY-MM-DD, not ${item.checkedOn}`),
  ...(isDate(file.entity.reviewBy) ? [] : [`write reviewBy as YYYY-MM-DD, not ${file.entity.reviewBy}`]),
];

const isReviewedLater: Check = (file) =>
  sourcedItems(file)
    .filter(([, item]) => item.checkedOn >= file.entity.reviewBy)
    .map(
      ([label, item]) => `${label} was checked on ${item.checkedOn}: move reviewBy (${file.entity.reviewBy}) past it`,
    );

const sourcesAreKnown: Check = (file) =>
  sourcedItems(file).flatMap(([label, item]) =>
    item.sources
      .filter((source) => !Object.hasOwn(catalogue, source) && !source.startsWith('https://'))
      .map((source) => `${label}: describe “${source}” in src/registry/sources.json, or give an https address`),
  );

const backgroundStaysLow: Check = (file) =>
  sourcedItems(file)
    .filter(([, item]) => item.confidence !== 'low' && item.sources.every((source) => BACKGROUND.has(source)))
    .map(
      ([label]) => `${label}: general knowledge alone is low; name a document that was seen, or set confidence to low`,
    );

/** `public-code` and `src-directory` are several independent files under one key. */
const SEVERAL = new Set(['public-code', 'src-directory', 'shortener-owners']);

const highRestsOnTwo: Check = (file) =>
  domainsOf(file)
    .filter(
      ({ confidence, sources }) =>
        confidence === 'high' && sources.length < 2 && !sources.some((source) => SEVERAL.has(source)),
    )
    .map(({ value }) => `${value}: high needs two independent sources; add the second or set medium`);

const domainsAreRegistrable: Check = (file) =>
  domainsOf(file).flatMap(({ value }) => {
    const registrable = getDomain(value, { allowPrivateDomains: true });
    return registrable === value
      ? []
      : [`${value}: write the registrable domain (${registrable ?? 'none: a bare suffix'})`];
  });

const hostsAreUnderTheirDomain: Check = (file) =>
  domainsOf(file).flatMap(({ value, hosts = [] }) =>
    hosts.filter((host) => !host.endsWith(`.${value}`)).map((host) => `${host} is not under ${value}`),
  );

const nothingIsListedTwice: Check = (file) => [
  ...repeated(domainsOf(file).map((item) => item.value)).map((value) => `${value} is listed twice: keep one role`),
  ...repeated(numbersOf(file).map((item) => item.value)).map((value) => `${value} is listed twice: keep one role`),
  ...repeated(namesOf(file).map((item) => item.value)).map((value) => `${value} is listed twice`),
];

const shortNamesAreWeak: Check = (file) =>
  namesOf(file)
    .filter(({ value, role, weak }) => !weak && (role === 'pinyin' || /^[A-Za-z0-9]{1,4}$/.test(value)))
    .map(({ value }) => `${value}: pinyin and up to four Latin letters are weak: true (they stand inside other words)`);

/** Texts are compared after normalisation, so a name that normalisation changes would never be found. */
const namesAreAsTextsAreRead: Check = (file) =>
  namesOf(file).flatMap(({ value }) => {
    const read = simplify(value.normalize('NFKC'));
    return read === value || value.includes('（') ? [] : [`${value}: write it as it is read, ${read}`];
  });

export const checks: Readonly<Record<string, Check>> = {
  'its id is its file name': idIsFileName,
  'every date is a real date': datesAreReal,
  'it is to be looked at again after it was checked': isReviewedLater,
  'every source is described': sourcesAreKnown,
  'nothing rests on general knowledge alone': backgroundStaysLow,
  'a domain of high confidence has two sources': highRestsOnTwo,
  'every domain is a registrable domain': domainsAreRegistrable,
  'every host is under its domain': hostsAreUnderTheirDomain,
  'nothing is listed twice': nothingIsListedTwice,
  'short and pinyin names are weak': shortNamesAreWeak,
  'names are Simplified and half-width': namesAreAsTextsAreRead,
};
