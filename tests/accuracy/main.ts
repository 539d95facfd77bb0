/**
 * `npm run accuracy -- [--corpora DIR] [--messages FILE] [--no-urls] [--wrong FILE] [--gate | --accept]`
 *
 * How often the engine is right on labelled texts and addresses. `CORPORA` and `MESSAGES` in the environment stand in
 * for the options; without either, the messages are looked for beside the corpora. `--wrong -` prints the texts judged
 * wrong; they belong to others and must not be committed. Exit: 0 measured (and not worse than accepted), 1 worse than accepted, 2 nothing to measure.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import modelFigures from '@/src/core/model/figures.json';
import { createJudge } from './create-judge';
import { figuresTable, modelTable, withTable } from './figures-table';
import { type Accepted, regressions, toAccepted } from './gate';
import { judgeRows } from './judge-rows';
import { POPULATIONS } from './populations';
import { readRows } from './read-rows';
import { ablationTable, kindTable, missedTargets, populationTable, sourceTable, wrongRows } from './report';
import { tally } from './tally';

const ACCEPTED_FILE = 'tests/accuracy/accepted.json';
/** Where people read the accepted figures. */
const FIGURES_PAGE = 'docs/evaluation.md';

function print(text: string): void {
  process.stdout.write(`${text}\n`);
}

function readAccepted(): Accepted {
  return existsSync(ACCEPTED_FILE) ? JSON.parse(readFileSync(ACCEPTED_FILE, 'utf8')) : {};
}

const { values } = parseArgs({
  options: {
    corpora: { type: 'string' },
    messages: { type: 'string' },
    'no-urls': { type: 'boolean', default: false },
    wrong: { type: 'string' },
    gate: { type: 'boolean', default: false },
    accept: { type: 'boolean', default: false },
  },
});
const corpora = values.corpora ?? process.env.CORPORA;
const messages = values.messages ?? process.env.MESSAGES;
const rows = readRows({
  ...(corpora === undefined ? {} : { corpora }),
  ...(messages === undefined ? {} : { messages }),
  urls: !values['no-urls'],
});
if (rows.length === 0) {
  process.stderr.write(
    'Nothing to measure: name a folder of labelled files, e.g. CORPORA=../corpora npm run accuracy\n',
  );
  process.exit(2);
}

const started = performance.now();
const judged = judgeRows(createJudge(), rows, !values.gate);
const seconds = ((performance.now() - started) / 1000).toFixed(1);
const texts = judged.filter(({ row }) => row.form === 'text');
const tallies = new Map(
  POPULATIONS.map((population) => {
    const members = judged.filter(({ row }) => population.includes(row));
    return [population.name, { all: tally(members), unseen: tally(members.filter(({ row }) => row.held)) }];
  }),
);

print(`${rows.length} labelled rows judged in ${seconds} s\n`);
print(populationTable(POPULATIONS, judged));
if (!values.gate) {
  print(`\nBy source and label\n\n${sourceTable(judged)}`);
  print(`\nBy kind (texts)\n\n${kindTable(texts)}`);
  print(`\nWhat is lost without a detector (texts)\n\n${ablationTable(texts)}`);
}
const missed = missedTargets(POPULATIONS, tallies);
print(missed.length === 0 ? '\nAll targets reached.' : `\nTargets not reached:\n  ${missed.join('\n  ')}`);

if (values.wrong === '-') {
  print(`\nJudged wrong, without the fifth never looked at\n\n${wrongRows(judged).join('\n')}`);
} else if (values.wrong !== undefined) {
  writeFileSync(values.wrong, `${wrongRows(judged).join('\n')}\n`);
}
if (values.accept) {
  const accepted = toAccepted(POPULATIONS, tallies);
  writeFileSync(ACCEPTED_FILE, `${JSON.stringify(accepted, null, 2)}\n`);
  const page = readFileSync(FIGURES_PAGE, 'utf8');
  const withAccepted = withTable(page, 'figures', figuresTable(POPULATIONS, accepted));
  writeFileSync(FIGURES_PAGE, withTable(withAccepted, 'model', modelTable(modelFigures)));
}
if (values.gate) {
  const worse = regressions(POPULATIONS, tallies, readAccepted());
  print(worse.length === 0 ? '\nNot worse than accepted.' : `\nWorse than accepted:\n  ${worse.join('\n  ')}`);
  process.exitCode = worse.length === 0 ? 0 : 1;
}
