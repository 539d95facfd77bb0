import type { TerminalWords, WrongUse } from './keys';

export const en: TerminalWords = {
  usage: `Usage:
  npm run -s verify -- "the whole text" [--sender NUMBER] [--lang zh_CN|zh_TW|en]
  npm run -s verify -- - [--sender NUMBER] < text.txt        reads one message from standard input
  npm run -s verify -- --url https://…                       checks one address
  npm run -s verify -- --jsonl < in.jsonl > out.jsonl        one JSON object a line
  npm run -s verify -- --help

A name, a phone number or an address may be asked as if it were a message. Put another -- before a text that starts with a dash.

Exit status:
  0 the link is official, or it cannot be confirmed either way   10 doubtful   20 highly suspicious
  2 wrong use   1 internal error   --jsonl: 0 every line judged, 3 some line could not be read
Everything is checked on this device; nothing is sent anywhere.
`,
  wrongUse: (use) => `Wrong use: ${sentence(use)}`,
  internalError: 'Something failed inside the program; there is no answer',
};

function sentence(use: WrongUse): string {
  switch (use.wrong) {
    case 'no-text':
      return 'there is no text to check. Write it after the command, in quotation marks.';
    case 'nothing-on-stdin':
      return 'standard input is empty, so there is no text to check.';
    case 'stdin-not-utf8':
      return 'standard input is not text in UTF-8. Save the file as UTF-8 and try again.';
    case 'several-texts':
      return `got ${use.count} pieces of text, and one message is checked at a time. Put quotation marks round all of it.`;
    case 'several-questions':
      return `${use.given.join(', ')} cannot be used together; choose one.`;
    case 'unknown-option':
      return `there is no option ${use.option}.`;
    case 'repeated-option':
      return `${use.option} is given more than once.`;
    case 'missing-value':
      return `${use.option} needs a value after it.`;
    case 'unexpected-value':
      return `${use.option} takes no value.`;
    case 'unknown-language':
      return `--lang is zh_CN, zh_TW or en, not ${use.value}.`;
    case 'sender-without-text':
      return '--sender goes with a text; with --jsonl write it as "sender" in each line.';
  }
}
