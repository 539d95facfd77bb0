/** The terminal's `verify`: a command line and streams in, an exit status out. Contract: README. */
import type { Engine } from '@/src/core/engine';
import type { Verdict } from '@/src/core/types';
import type { Locale } from '@/src/i18n/locale';
import type { WrongUse } from '@/src/i18n/terminal/keys';
import { terminalWords } from '@/src/i18n/terminal/terminal-words';
import { parseCommandLine, type Question } from './arguments';
import { EXIT_STATUS, exitStatusOf } from './exit-status';
import { judgeLines } from './judge-lines';
import type { Output } from './output';
import { readLines } from './read-lines';
import { readMessage } from './read-message';

export interface Surroundings {
  readonly stdin: AsyncIterable<Uint8Array>;
  readonly stdout: Output;
  readonly stderr: Output;
  readonly systemLocale: Locale;
  readonly createEngine: () => Engine;
  /** The verdict as a person reads it, without a newline at the end. */
  readonly toWords: (verdict: Verdict, locale: Locale, text: string) => string;
}

/** @param argv without the program's own names */
export async function run(argv: readonly string[], surroundings: Surroundings): Promise<number> {
  const { question, lang } = parseCommandLine(argv);
  const locale = lang ?? surroundings.systemLocale;
  try {
    return 'wrong' in question
      ? await complain(question, locale, surroundings)
      : await answer(question, locale, surroundings);
  } catch (cause) {
    const detail = cause instanceof Error ? (cause.stack ?? cause.message) : String(cause);
    await surroundings.stderr.write(`${terminalWords(locale).internalError}\n${detail}\n`);
    return EXIT_STATUS.internalError;
  }
}

async function answer(question: Question, locale: Locale, surroundings: Surroundings): Promise<number> {
  switch (question.ask) {
    case 'help':
      await surroundings.stdout.write(terminalWords(locale).usage);
      return EXIT_STATUS.done;
    case 'jsonl':
      return judgeStream(surroundings);
    case 'url': {
      const verdict = surroundings.createEngine().judgeUrl(question.address);
      return tell(verdict, locale, question.address, surroundings);
    }
    case 'message': {
      const { ask: _, ...message } = question;
      return tell(surroundings.createEngine().analyze(message), locale, message.text, surroundings);
    }
    case 'stdin': {
      const read = await readMessage(surroundings.stdin);
      if (typeof read !== 'string') return complain(read, locale, surroundings);
      const { ask: _, ...sender } = question;
      return tell(surroundings.createEngine().analyze({ text: read, ...sender }), locale, read, surroundings);
    }
  }
}

async function tell(verdict: Verdict, locale: Locale, text: string, { stdout, toWords }: Surroundings) {
  await stdout.write(`${toWords(verdict, locale, text)}\n`);
  return exitStatusOf(verdict.level);
}

async function complain(use: WrongUse, locale: Locale, { stderr }: Surroundings): Promise<number> {
  const words = terminalWords(locale);
  await stderr.write(`${words.wrongUse(use)}\n\n${words.usage}`);
  return EXIT_STATUS.wrongUse;
}

async function judgeStream({ stdin, stdout, createEngine }: Surroundings): Promise<number> {
  const engine = createEngine();
  let failed = 0;
  for await (const lines of readLines(stdin)) {
    const judged = judgeLines(lines, engine);
    failed += judged.failed;
    // The reader has gone: what is left need not be judged.
    if (!(await stdout.write(judged.output))) break;
  }
  return failed > 0 ? EXIT_STATUS.badLines : EXIT_STATUS.done;
}
