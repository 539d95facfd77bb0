/** The command line as one question, or what is wrong with it. */
import { parseArgs } from 'node:util';
import { LOCALES, type Locale } from '@/src/i18n/locale';
import type { WrongUse } from '@/src/i18n/terminal/keys';

export type Question =
  | { readonly ask: 'message'; readonly text: string; readonly sender?: string }
  | { readonly ask: 'stdin'; readonly sender?: string }
  | { readonly ask: 'url'; readonly address: string }
  | { readonly ask: 'jsonl' }
  | { readonly ask: 'help' };

export interface CommandLine {
  /** Present when asked for; kept even where the rest is wrong, so that the person is told in their language. */
  readonly lang?: Locale;
  readonly question: Question | WrongUse;
}

const OPTIONS = {
  sender: { type: 'string' },
  lang: { type: 'string' },
  url: { type: 'string' },
  jsonl: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
} as const;
type Option = keyof typeof OPTIONS;

/** A single dash is the customary name of standard input. */
const STDIN = '-';

/**
 * @param argv without the program's own names
 * @example parseCommandLine(['--url', 'ppdai.com']) // { question: { ask: 'url', address: 'ppdai.com' } }
 */
export function parseCommandLine(argv: readonly string[]): CommandLine {
  // Not strict: its complaints are in English and cannot be told apart reliably; the tokens say everything.
  const { tokens } = parseArgs({ args: [...argv], options: OPTIONS, strict: false, tokens: true });
  const given = new Map<Option, string>();
  const texts: string[] = [];
  let wrong: WrongUse | undefined;
  for (const token of tokens) {
    if (token.kind === 'positional') texts.push(token.value);
    if (token.kind !== 'option') continue;
    if (isOption(token.name)) {
      wrong ??= wrongOption(token.name, token.value, given);
      given.set(token.name, token.value ?? '');
    } else wrong ??= { wrong: 'unknown-option', option: token.rawName };
  }
  const lang = LOCALES.find((locale) => locale === given.get('lang'));
  const named = given.get('lang');
  if (named !== undefined && !lang) wrong ??= { wrong: 'unknown-language', value: named };
  return { ...(lang ? { lang } : {}), question: wrong ?? question(given, texts) };
}

function isOption(name: string): name is Option {
  return Object.hasOwn(OPTIONS, name);
}

function wrongOption(
  name: Option,
  value: string | undefined,
  given: ReadonlyMap<Option, string>,
): WrongUse | undefined {
  const option = `--${name}`;
  if (given.has(name)) return { wrong: 'repeated-option', option };
  if (OPTIONS[name].type === 'boolean') return value === undefined ? undefined : { wrong: 'unexpected-value', option };
  // `--sender --lang en`: the value was forgotten, not "--lang".
  const forgotten = value === undefined || value.trim() === '' || value.startsWith('--');
  return forgotten ? { wrong: 'missing-value', option } : undefined;
}

function question(given: ReadonlyMap<Option, string>, texts: readonly string[]): Question | WrongUse {
  if (given.has('help')) return { ask: 'help' };
  const address = given.get('url');
  const asked = [
    ...(address === undefined ? [] : ['--url']),
    ...(given.has('jsonl') ? ['--jsonl'] : []),
    ...(texts.length > 0 ? [JSON.stringify(shortened(texts[0] ?? ''))] : []),
  ];
  if (asked.length > 1) return { wrong: 'several-questions', given: asked };
  if (texts.length > 1) return { wrong: 'several-texts', count: texts.length };
  const sender = given.get('sender');
  const [text] = texts;
  if (sender !== undefined && text === undefined) return { wrong: 'sender-without-text' };
  if (address !== undefined) return { ask: 'url', address };
  if (given.has('jsonl')) return { ask: 'jsonl' };
  if (text === undefined) return { wrong: 'no-text' };
  const from = sender === undefined ? {} : { sender };
  return text === STDIN ? { ask: 'stdin', ...from } : { ask: 'message', text, ...from };
}

function shortened(text: string): string {
  const characters = [...text];
  return characters.length > 12 ? `${characters.slice(0, 12).join('')}…` : text;
}
