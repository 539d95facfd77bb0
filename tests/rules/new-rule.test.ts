import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { indexWith, newRule, ruleDraft } from '@/scripts/new/rule.mjs';

let rules = '';

beforeEach(() => {
  rules = join(mkdtempSync(join(tmpdir(), 'rules-')), 'rules');
  cpSync('src/rules', rules, { recursive: true });
});
afterEach(() => rmSync(join(rules, '..'), { recursive: true, force: true }));

/** Ids in the order of the imports, names in the order of the list. */
function indexed(index: string): { ids: string[]; names: string[] } {
  return {
    ids: [...index.matchAll(/from '\.\/([^']+)'/g)].map(([, id]) => id ?? ''),
    names: [...index.matchAll(/^ {2}(\w+),$/gm)].map(([, name]) => name ?? ''),
  };
}

describe('npm run new rule', () => {
  test.each(['ab-loan/aaa', 'fake-app/file-type', 'screen-sharing/zzz'])('writes and lists %s in its place', (id) => {
    const before = indexed(readFileSync(join(rules, 'index.ts'), 'utf8'));
    expect(newRule(id, { rules })).toContain(id);
    const after = indexed(readFileSync(join(rules, 'index.ts'), 'utf8'));
    expect(after.ids).toEqual([...before.ids, id].sort());
    const [family = '', name = ''] = id.split('/');
    const camel = `${family}-${name}`.replaceAll(/-(.)/g, (_, letter: string) => letter.toUpperCase());
    expect(after.names[after.ids.indexOf(id)]).toBe(camel);
    expect(after.names).toHaveLength(before.names.length + 1);
    expect(readFileSync(join(rules, `${id}.ts`), 'utf8')).toBe(ruleDraft(id));
  });

  test('a draft says nothing until it is written', () => {
    expect(ruleDraft('fake-app/x')).toContain("severity: 'info'");
    expect(ruleDraft('fake-app/x').match(/TODO/g)).toHaveLength(3);
  });

  test.each([
    [undefined, 'usage'],
    ['fake-app', 'usage'],
    ['Fake-App/x', 'usage'],
    ['../x', 'usage'],
    ['fake-app/file-link', 'there already'],
    ['new-family/x', 'no family'],
  ])('refuses %s', (id, message) => {
    const before = readFileSync(join(rules, 'index.ts'), 'utf8');
    expect(() => newRule(id, { rules })).toThrow(message);
    expect(readFileSync(join(rules, 'index.ts'), 'utf8')).toBe(before);
  });

  test('an index without rules behind the new one gets it last', () => {
    const index = "import { rule as a } from './a/a';\n\nexport const rules = [\n  aA,\n];\n";
    expect(indexWith(index, 'b/b')).toBe(
      "import { rule as a } from './a/a';\nimport { rule as bB } from './b/b';\n\nexport const rules = [\n  aA,\n  bB,\n];\n",
    );
  });
});
