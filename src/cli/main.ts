/** Entry of `npm run -s verify`; built into one file by `scripts/build-cli.mjs`. */
import { createEngine } from '@/src/core/engine';
import { explain } from '@/src/explain/explain';
import { toPlainText } from '@/src/explain/plain-text';
import { explainKnowledge, knowledge } from '@/src/knowledge';
import { createOutput } from './output';
import { run } from './run';
import { systemLocale } from './system-locale';

// Not process.exit: it would cut off what a pipe has not taken yet.
process.exitCode = await run(process.argv.slice(2), {
  stdin: process.stdin,
  stdout: createOutput(process.stdout),
  stderr: createOutput(process.stderr),
  systemLocale: systemLocale(process.env, new Intl.DateTimeFormat().resolvedOptions().locale),
  createEngine: () => createEngine(knowledge),
  toWords: (verdict, locale, text) =>
    toPlainText(explain(verdict, explainKnowledge(), locale, text, new Date().toISOString().slice(0, 10))),
});
