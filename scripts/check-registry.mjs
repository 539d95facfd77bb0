/**
 * Run before a release, never in the tests (they have no clock): no entry may be past its `reviewBy` or be unfinished.
 * `node scripts/check-registry.mjs [YYYY-MM-DD]`; without a date, today. Exit 1 and a list if something is to be done.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/**
 * @param {string} registry path of `src/registry`
 * @param {string} today ISO date
 * @returns {string[]} what keeps the registry from being released, one line per entry
 */
export function releaseProblems(registry, today) {
  const problems = [];
  for (const entry of readdirSync(registry, { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name);
    if (!entry.isFile() || !entry.name.endsWith('.json') || entry.parentPath.endsWith('schema')) continue;
    const { reviewBy, notes } = JSON.parse(readFileSync(path, 'utf8'));
    if (typeof reviewBy === 'string' && reviewBy < today) problems.push(`${path}: was to be looked at by ${reviewBy}`);
    if (typeof notes === 'string' && notes.startsWith('TODO')) problems.push(`${path}: unfinished (${notes})`);
  }
  return problems.sort();
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const problems = releaseProblems('src/registry', process.argv[2] ?? new Date().toISOString().slice(0, 10));
  for (const problem of problems) process.stdout.write(`${problem}\n`);
  process.stdout.write(
    problems.length === 0 ? 'registry: nothing overdue, nothing unfinished\n' : 'See docs/data-updates.md.\n',
  );
  process.exitCode = problems.length === 0 ? 0 : 1;
}
