/** What must hold between the files of the registry: ids, names, domains and numbers each have one owner, or declared ones. */
import { describe, expect, test } from 'vitest';
import groups from '@/src/registry/groups.json';
import { registry } from '@/src/registry/load';
import release from '@/src/registry/release.json';
import { sources } from '@/src/registry/sources';
import { domainsOf, namesOf, numbersOf } from './checks';
import { type RegistryFile, registryFiles } from './files';
import { shapeProblems } from './validate';

const ids = new Set(registryFiles.map(({ entity }) => entity.id));
const groupOf = ({ sort, entity }: RegistryFile): string | undefined =>
  sort === 'institution' ? entity.group : undefined;

/** Who lists what: value → every (file, item) that has it. */
function holders<T extends { readonly value: string }>(
  itemsOf: (file: RegistryFile) => readonly T[],
  key: (value: string) => string = (value) => value,
): ReadonlyMap<string, readonly { readonly file: RegistryFile; readonly item: T }[]> {
  const found = new Map<string, { file: RegistryFile; item: T }[]>();
  for (const file of registryFiles) {
    for (const item of itemsOf(file)) {
      const list = found.get(key(item.value)) ?? [];
      list.push({ file, item });
      found.set(key(item.value), list);
    }
  }
  return found;
}

test('no id is used twice, whatever the folder', () => {
  expect(registryFiles.length).toBe(ids.size);
});

describe('a domain in more than one file is declared by each of them', () => {
  const shared = [...holders(domainsOf)].filter(
    ([, list]) => list.length > 1 || list.some(({ item }) => item.sharedWith),
  );

  test('there are such domains', () => expect(shared.length).toBeGreaterThan(10));

  test.each(shared)('%s', (domain, list) => {
    const owners = list.map(({ file }) => file.entity.id);
    for (const { file, item } of list) {
      expect(
        [...(item.sharedWith ?? [])].sort(),
        `${file.path}: sharedWith of ${domain} names the other files that list it`,
      ).toEqual(owners.filter((id) => id !== file.entity.id).sort());
    }
    const marks = new Set(list.map(({ item }) => `${item.userContent} ${item.redirects}`));
    expect(marks.size, `${domain}: userContent and redirects are the domain's, the same in every file`).toBe(1);
  });
});

describe('a name belongs to one file, unless it is weak in all', () => {
  const shared = [...holders(namesOf, (value) => value.toLowerCase().replaceAll(' ', ''))].filter(
    ([, list]) => list.length > 1,
  );

  test('names are compared at all', () => expect(holders(namesOf).size).toBeGreaterThan(1000));

  test('shared names', () => {
    const clashes = shared
      .filter(([, list]) => list.some(({ item }) => !item.weak))
      .map(([name, list]) => `${name}: ${list.map(({ file }) => file.entity.id).join(', ')}`);
    expect(clashes, 'give the name to the one it means first, or mark it weak in each').toEqual([]);
  });
});

describe('an official number belongs to one house', () => {
  const shared = [...holders(numbersOf)].filter(([, list]) => list.length > 1);

  test.each(shared)('%s', (number, list) => {
    const houses = new Set(list.map(({ file }) => groupOf(file) ?? file.entity.id));
    expect([...houses], `${number} is listed by several: put them in one group, or keep it with one`).toHaveLength(1);
  });
});

test('no host of a public service is an institution’s own, and none is listed twice', () => {
  const owned = new Set(registryFiles.flatMap((file) => domainsOf(file).map(({ value }) => value)));
  const hosts = registry.services.flatMap((service) => service.hosts.map(({ value }) => value));
  expect(
    hosts.filter((host) => owned.has(host)),
    'keep it with the institution',
  ).toEqual([]);
  expect(hosts.length).toBe(new Set(hosts).size);
});

describe('references', () => {
  test.each(registryFiles.map((file) => [file.entity.id, file] as const))(
    '%s refers to entries that exist',
    (_id, file) => {
      const { sort, entity } = file;
      const referred = [
        ...domainsOf(file).flatMap((item) => item.sharedWith ?? []),
        ...(sort === 'institution' && entity.licence ? [entity.licence.authority] : []),
        ...(sort === 'unverified-name' ? [...entity.mayStandFor, ...entity.mayBeConfusedWith] : []),
      ];
      expect(
        referred.filter((id) => !ids.has(id)),
        'no file of this name in src/registry',
      ).toEqual([]);
    },
  );

  test('every group is described and has two members', () => {
    const members = registryFiles.flatMap((file) => groupOf(file) ?? []);
    expect([...new Set(members)].sort(), 'describe it in src/registry/groups.json').toEqual(Object.keys(groups).sort());
    expect(Object.keys(groups).filter((group) => members.filter((one) => one === group).length < 2)).toEqual([]);
    expect(shapeProblems('groups', groups)).toEqual([]);
  });

  test('every described source is cited, and described well', () => {
    const cited = new Set(
      JSON.stringify([registry, groups])
        .match(/"[a-z0-9-]+"/g)
        ?.map((word) => word.slice(1, -1)),
    );
    expect(
      Object.keys(sources).filter((key) => !cited.has(key)),
      'remove it from src/registry/sources.json',
    ).toEqual([]);
    expect(shapeProblems('sources', sources)).toEqual([]);
  });
});

describe('the registry as a whole', () => {
  test('no check is newer than the release says', () => {
    const newest = JSON.stringify(registry)
      .match(/(?<="checkedOn":")[^"]+/g)
      ?.sort()
      .at(-1);
    expect(newest, 'set date (and version) in src/registry/release.json').toBe(release.date);
  });

  // Of 192 collected as high three rest on a list that has the label but not the ending, so 189. Lower a figure only when
  // entries were removed on purpose, and say in the commit which and why.
  test('nothing went missing', () => {
    const high = registry.institutions.filter(({ domains }) =>
      domains.some(({ role, confidence }) => confidence === 'high' && (role === 'official' || role === 'short-domain')),
    );
    const licensed = registry.institutions.filter(({ kind, licence }) => kind === 'consumer-finance' && licence?.code);
    expect(registry.institutions.length).toBeGreaterThanOrEqual(264);
    expect(registry.unverifiedNames.length).toBeGreaterThanOrEqual(23);
    expect(registry.authorities.length).toBeGreaterThanOrEqual(34);
    expect(high.length).toBeGreaterThanOrEqual(189);
    expect(licensed.length).toBeGreaterThanOrEqual(31);
  });

  test('entities come in order of id', () => {
    const order = registry.institutions.map(({ id }) => id);
    expect(order).toEqual([...order].sort());
  });
});
