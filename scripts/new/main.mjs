/** `npm run new <kind> <id>`: writes a file that already passes its tests, for a contributor to complete. */
import { readFileSync } from 'node:fs';
import { newInstitution } from './institution.mjs';
import { newRule } from './rule.mjs';

/** To add a kind: a function that writes the file and returns what to do next. */
const KINDS = {
  /** @param {string | undefined} id */
  institution: (id) => {
    // Dated as the registry is, so that the draft is not newer than the release the tests compare it with.
    const { date } = JSON.parse(readFileSync('src/registry/release.json', 'utf8'));
    return newInstitution(id, { registry: 'src/registry', date });
  },
  /** @param {string | undefined} id */
  rule: (id) => newRule(id, { rules: 'src/rules' }),
};

const [kind, id, ...rest] = process.argv.slice(2);
const write = Object.entries(KINDS).find(([name]) => name === kind)?.[1];
if (write === undefined || rest.length > 0) {
  process.stderr.write(`usage: npm run new <kind> <id>, where kind is one of: ${Object.keys(KINDS).join(', ')}\n`);
  process.exitCode = 2;
} else {
  try {
    process.stdout.write(`${write(id)}\n`);
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = 2;
  }
}
