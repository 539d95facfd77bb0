/**
 * `npm test`: everything that must hold, one step after the other, and how much of it did.
 * The last line is `N passed, N failed`: tests are counted one by one, any other step as one. A step that cannot
 * run because the one before it failed counts as failed. With `TEST_SUMMARY` set to a path the line goes there instead.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';

const REPORTS = 'dist/reports';

/**
 * @typedef {object} Step
 * @property {string} title
 * @property {string} script name in package.json
 * @property {readonly string[]} [args]
 * @property {true} [counted] it is a run of vitest, whose tests are counted
 * @property {string} [needs] title of a step that must have passed
 */

/** @type {readonly Step[]} */
const STEPS = [
  { title: 'types and lint', script: 'check' },
  { title: 'unit tests', script: 'test:unit', counted: true },
  { title: 'build for Chromium', script: 'build' },
  { title: 'build for Firefox', script: 'build:firefox' },
  { title: 'sizes', script: 'size', needs: 'build for Chromium' },
  { title: 'end to end', script: 'test:browsers', counted: true, needs: 'build for Firefox' },
  ...(process.env.CORPORA ? [{ title: 'accuracy', script: 'accuracy', args: ['--gate'] }] : []),
];

/** @param {Step} step */
function run({ title, script, args = [], counted }) {
  const report = `${REPORTS}/${script.replaceAll(':', '-')}.json`;
  rmSync(report, { force: true });
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const command = ['run', '-s', script, '--', ...args, ...(counted ? reporters : [])];
  process.stdout.write(`\n── ${title} ${'─'.repeat(Math.max(0, 76 - title.length))}\n`);
  const { status } = spawnSync('npm', command, {
    stdio: ['ignore', 'inherit', 'inherit'],
    shell: process.platform === 'win32',
  });
  const failedStep = status === 0 ? 0 : 1;
  if (!counted) return { passed: 1 - failedStep, failed: failedStep };
  const { numPassedTests = 0, numFailedTests = 0 } = readReport(report);
  // A file that does not even load has no failed test to its name; no test at all is no success.
  return { passed: numPassedTests, failed: Math.max(numFailedTests, numPassedTests === 0 ? 1 : failedStep) };
}

/** @param {string} path @returns {{ numPassedTests?: number, numFailedTests?: number }} */
function readReport(path) {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return {};
  }
}

mkdirSync(REPORTS, { recursive: true });
/** @type {Map<string, { passed: number, failed: number }>} */
const results = new Map();
for (const step of STEPS) {
  const isPossible = step.needs === undefined || results.get(step.needs)?.failed === 0;
  results.set(step.title, isPossible ? run(step) : { passed: 0, failed: 1 });
}

process.stdout.write('\n');
let passed = 0;
let failed = 0;
for (const [title, result] of results) {
  passed += result.passed;
  failed += result.failed;
  process.stdout.write(
    `${result.failed === 0 ? 'passed' : 'FAILED'}  ${title}: ${result.passed} passed, ${result.failed} failed\n`,
  );
}
const summary = `${passed} passed, ${failed} failed\n`;
if (process.env.TEST_SUMMARY) writeFileSync(process.env.TEST_SUMMARY, summary);
else process.stdout.write(`\n${summary}`);
process.exitCode = failed === 0 ? 0 : 1;
