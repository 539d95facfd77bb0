/** One group of tests per file of the registry: a new file brings its own tests by standing in its folder. */
import { describe, expect, test } from 'vitest';
import { checks } from './checks';
import { registryFiles } from './files';
import { shapeProblems } from './validate';

describe.each(registryFiles.map((file) => [`${file.sort} ${file.entity.id}`, file] as const))('%s', (_title, file) => {
  test('has the shape of its schema', () => {
    expect(shapeProblems(file.sort, file.entity), `see src/registry/schema/${file.sort}.schema.json`).toEqual([]);
  });

  test.each(Object.entries(checks))('%s', (_rule, check) => {
    expect(check(file), `edit ${file.path}`).toEqual([]);
  });
});
