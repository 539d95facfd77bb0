/** The scaffolder and the release check, run on a registry of their own in a temporary folder. */
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { releaseProblems } from '@/scripts/check-registry.mjs';
import { newInstitution } from '@/scripts/new/institution.mjs';
import type { Institution } from '@/src/core/knowledge';
import { checks, domainsOf, numbersOf } from './checks';
import { type RegistryFile, registryFiles } from './files';
import { shapeProblems } from './validate';

const TODAY = '2026-11-21';
let registry: string;

beforeEach(() => {
  registry = mkdtempSync(join(tmpdir(), 'registry-'));
  for (const folder of ['institutions', 'unverified-names', 'authorities', 'services'])
    mkdirSync(join(registry, folder));
});
afterEach(() => rmSync(registry, { recursive: true }));

const drafted = (id: string): RegistryFile => {
  newInstitution(id, { registry, date: TODAY });
  const path = join(registry, 'institutions', `${id}.json`);
  const entity: Institution = JSON.parse(readFileSync(path, 'utf8'));
  return { sort: 'institution', path, entity };
};

describe('npm run new institution <id>', () => {
  const draft = () => drafted('ceshi-daikuan');

  test('its file has the shape of the schema', () => {
    const { sort, entity } = draft();
    expect(shapeProblems(sort, entity)).toEqual([]);
  });

  test.each(Object.entries(checks))('its file passes: %s', (_rule, check) => expect(check(draft())).toEqual([]));

  test('its name clashes with none: it is weak', () => {
    const { sort, entity } = drafted(registryFiles[0]?.entity.id ?? '');
    expect(sort === 'institution' && entity.names.every(({ weak }) => weak === true)).toBe(true);
  });

  test('it makes nothing official', () => {
    const file = draft();
    expect([...domainsOf(file), ...numbersOf(file)]).toEqual([]);
    expect(file.sort === 'institution' && file.entity.licence).toBe(undefined);
    expect(file.sort === 'institution' && file.entity.names.map(({ confidence }) => confidence)).toEqual(['low']);
  });

  test('it may not be released as it is', () => {
    draft();
    expect(releaseProblems(registry, TODAY)).toHaveLength(1);
    expect(releaseProblems(registry, TODAY)[0]).toContain('unfinished');
  });

  test.each(['', 'Ceshi', 'ceshi daikuan', '../ceshi', '测试', 'ceshi-'])('refuses %j as an id', (id) => {
    expect(() => newInstitution(id, { registry, date: TODAY })).toThrow('usage');
  });

  test('refuses an id that is taken, in any folder, and leaves the file alone', () => {
    const taken = join(registry, 'services', 'shortener-sina.json');
    writeFileSync(taken, '{}');
    expect(() => newInstitution('shortener-sina', { registry, date: TODAY })).toThrow('is there already');
    expect(readFileSync(taken, 'utf8')).toBe('{}');
  });
});

describe('check before a release', () => {
  const copied = () => cpSync('src/registry/authorities', join(registry, 'authorities'), { recursive: true });

  test('an entry on its last day is in time', () => {
    copied();
    expect(releaseProblems(registry, '2027-05-31')).toEqual([]);
  });

  test('a day later every entry is named', () => {
    copied();
    const problems = releaseProblems(registry, '2027-06-01');
    expect(problems).toHaveLength(registryFiles.filter(({ sort }) => sort === 'authority').length);
    expect(problems.join()).toContain('nfra.json: was to be looked at by 2027-05-31');
  });
});
