import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { rulesDoc } from '@/scripts/rules-doc/rules-doc';
import type { Rule } from '@/src/core/rule';
import { rules } from '@/src/rules';

test('docs/rules.md is current', () => {
  const written = readFileSync(new URL('../../docs/rules.md', import.meta.url), 'utf8');
  expect(written === rulesDoc(rules), 'Run npm run rules-doc and commit docs/rules.md').toBe(true);
});

test('a draft cannot be documented', () => {
  const [first] = rules;
  const draft = { ...first, words: { zh_CN: 'TODO', zh_TW: 'TODO', en: 'TODO' } } as Rule;
  expect(() => rulesDoc([draft])).toThrow('still a draft');
});
