import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Half a year: registry entries are looked at twice a year (docs/data-updates.md). */
const REVIEW_AFTER_MONTHS = 6;

/** @param {string} day ISO date */
function reviewDay(day) {
  const date = new Date(day);
  date.setUTCMonth(date.getUTCMonth() + REVIEW_AFTER_MONTHS);
  return date.toISOString().slice(0, 10);
}

/**
 * The least that passes every test and yet says nothing of anyone: no domain, no number, and one weak name of low
 * confidence. The `TODO` in its notes keeps it out of a release (scripts/check-registry.mjs).
 *
 * @param {string} id
 * @param {string} date ISO date
 */
function institutionDraft(id, date) {
  return `{
  "id": "${id}",
  "kind": "loan-facilitator",
  "names": [{ "value": "${id}", "role": "brand", "weak": true, "sources": ["background-knowledge"], "checkedOn": "${date}", "confidence": "low" }],
  "domains": [],
  "numbers": [],
  "reviewBy": "${reviewDay(date)}",
  "notes": "TODO ${date}: the kind, names as messages write them, domains and hotlines, each with its sources (docs/data-updates.md)."
}
`;
}

/**
 * Writes `institutions/<id>.json`.
 *
 * @param {string | undefined} id
 * @param {{ registry: string, date: string }} where `registry`: path of `src/registry`; `date`: ISO date of the registry
 * @returns {string} what to do next
 * @throws {Error} with words for the contributor, when the id cannot be used
 */
export function newInstitution(id, { registry, date }) {
  if (id === undefined || !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id)) {
    throw new Error('usage: npm run new institution <id>   (id: small letters, digits and hyphens, such as paipaidai)');
  }
  for (const folder of ['institutions', 'unverified-names', 'authorities', 'services']) {
    if (existsSync(join(registry, folder, `${id}.json`))) throw new Error(`${folder}/${id}.json is there already`);
  }
  const path = join(registry, 'institutions', `${id}.json`);
  writeFileSync(path, institutionDraft(id, date));
  return `wrote ${path}\nNow: fill it in as docs/data-updates.md says, set the date in src/registry/release.json,\nand run npx vitest run tests/registry`;
}
