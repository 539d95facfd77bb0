import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const ID = /^[a-z0-9]+(-[a-z0-9]+)*\/[a-z0-9]+(-[a-z0-9]+)*$/;
const IMPORT = /^import \{ rule as \w+ \} from '\.\/([^']+)';$/;

/** `fake-app/file-link` → `fakeAppFileLink`, the name under which the index imports it. @param {string} id */
function importName(id) {
  return id.replaceAll(/[-/](.)/g, (_, letter) => letter.toUpperCase());
}

/**
 * A rule that passes every test of `tests/rules` and yet says nothing: severity `info` has no weight, and its one term
 * occurs in no message. The `TODO` in its words keeps it out of docs/rules.md, and so out of a release.
 *
 * @param {string} id `<family>/<name>`
 */
export function ruleDraft(id) {
  const [family] = id.split('/');
  return `import type { Rule } from '@/src/core/rule';
import { mpsTopTen2024 } from '../references';

export const rule = {
  id: '${id}',
  family: '${family}',
  severity: 'info',
  patterns: [{ all: [['草稿${id}的要求']] }],
  words: {
    zh_CN: 'TODO：一句话，说清短信要您做什么，为什么不能做。',
    zh_TW: 'TODO：一句話，說清簡訊要您做什麼，為什麼不能做。',
    en: 'TODO: one sentence: what the text wants of you, and why you should not.',
  },
  advice: ['verify-by-hotline'],
  references: [mpsTopTen2024],
  examples: {
    match: [
      '草稿${id}的要求：这里写一条完整的短信，规则应当认出它，第一条',
      '草稿${id}的要求：这里写一条完整的短信，规则应当认出它，第二条',
      '草稿${id}的要求：这里写一条完整的短信，规则应当认出它，第三条',
    ],
    ignore: [
      '${id}的近似短信：银行、法院或警方真会发的，规则不应认错，第一条',
      '${id}的近似短信：银行、法院或警方真会发的，规则不应认错，第二条',
      '${id}的近似短信：银行、法院或警方真会发的，规则不应认错，第三条',
    ],
  },
} as const satisfies Rule;
`;
}

/**
 * The index with one more rule, in the order of the paths.
 *
 * @param {string} index text of `src/rules/index.ts`
 * @param {string} id
 */
export function indexWith(index, id) {
  const lines = index.split('\n');
  const name = importName(id);
  const ids = lines.flatMap((line) => IMPORT.exec(line)?.[1] ?? []);
  const before = ids.find((other) => other > id);
  const at = (/** @type {(line: string) => boolean} */ found, /** @type {number} */ otherwise) => {
    const place = before === undefined ? -1 : lines.findIndex(found);
    return place < 0 ? otherwise : place;
  };
  const lastImport = lines.findLastIndex((line) => IMPORT.test(line));
  lines.splice(
    at((line) => IMPORT.exec(line)?.[1] === before, lastImport + 1),
    0,
    `import { rule as ${name} } from './${id}';`,
  );
  const listed = before === undefined ? '];' : `  ${importName(before)},`;
  lines.splice(lines.lastIndexOf(listed), 0, `  ${name},`);
  return lines.join('\n');
}

/**
 * Writes `<family>/<name>.ts` and lists it in `index.ts`.
 *
 * @param {string | undefined} id
 * @param {{ rules: string }} where `rules`: path of `src/rules`
 * @returns {string} what to do next
 * @throws {Error} with words for the contributor, when the id cannot be used
 */
export function newRule(id, { rules }) {
  if (id === undefined || !ID.test(id)) {
    throw new Error('usage: npm run new rule <family>/<name>   (small letters, digits, hyphens: fake-app/file-link)');
  }
  const path = join(rules, `${id}.ts`);
  if (existsSync(path)) throw new Error(`${path} is there already`);
  if (!existsSync(dirname(path))) {
    throw new Error(`there is no family ${dirname(id)} in ${rules}: a rule joins one that is there`);
  }
  const index = join(rules, 'index.ts');
  const listed = indexWith(readFileSync(index, 'utf8'), id);
  writeFileSync(path, ruleDraft(id));
  writeFileSync(index, listed);
  return `wrote ${path} and listed it in ${index}\nNow: write the demand, the words and the examples (CONTRIBUTING.md, “A rule in five steps”),\nthen npm run rules-doc and npx vitest run tests/rules`;
}
