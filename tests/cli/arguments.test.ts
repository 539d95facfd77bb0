import { describe, expect, test } from 'vitest';
import { type CommandLine, parseCommandLine } from '@/src/cli/arguments';

describe('a question', () => {
  test.each<[readonly string[], CommandLine]>([
    [['贷款'], { question: { ask: 'message', text: '贷款' } }],
    [
      ['贷款', '--sender', '10690000', '--lang', 'zh_TW'],
      { lang: 'zh_TW', question: { ask: 'message', text: '贷款', sender: '10690000' } },
    ],
    [['--sender=95555', '贷款'], { question: { ask: 'message', text: '贷款', sender: '95555' } }],
    [[''], { question: { ask: 'message', text: '' } }],
    [['--', '-20%优惠'], { question: { ask: 'message', text: '-20%优惠' } }],
    [['--', '--url'], { question: { ask: 'message', text: '--url' } }],
    [['-'], { question: { ask: 'stdin' } }],
    [['-', '--sender', '95555'], { question: { ask: 'stdin', sender: '95555' } }],
    [['--url', 'https://ppdai.com/'], { question: { ask: 'url', address: 'https://ppdai.com/' } }],
    [['--url=ppdai.com', '--lang=en'], { lang: 'en', question: { ask: 'url', address: 'ppdai.com' } }],
    [['--jsonl'], { question: { ask: 'jsonl' } }],
    [['--help'], { question: { ask: 'help' } }],
    [['-h', '--lang', 'zh_CN'], { lang: 'zh_CN', question: { ask: 'help' } }],
  ])('%j', (argv, expected) => {
    expect(parseCommandLine(argv)).toEqual(expected);
  });
});

describe('wrong use', () => {
  test.each<[readonly string[], CommandLine['question']]>([
    [[], { wrong: 'no-text' }],
    [['--'], { wrong: 'no-text' }],
    [['--lang', 'en'], { wrong: 'no-text' }],
    [['您的', '借款'], { wrong: 'several-texts', count: 2 }],
    [['贷款', '--url', 'ppdai.com'], { wrong: 'several-questions', given: ['--url', '"贷款"'] }],
    [['贷款', '--jsonl'], { wrong: 'several-questions', given: ['--jsonl', '"贷款"'] }],
    [['--url', 'a.com', '--jsonl'], { wrong: 'several-questions', given: ['--url', '--jsonl'] }],
    [['--verbose', '贷款'], { wrong: 'unknown-option', option: '--verbose' }],
    [['-20%优惠'], { wrong: 'unknown-option', option: '-2' }],
    [['--toString'], { wrong: 'unknown-option', option: '--toString' }],
    [['--url', 'a.com', '--url', 'b.com'], { wrong: 'repeated-option', option: '--url' }],
    [['--url'], { wrong: 'missing-value', option: '--url' }],
    [['--url', ''], { wrong: 'missing-value', option: '--url' }],
    [['贷款', '--sender', '--lang', 'en'], { wrong: 'missing-value', option: '--sender' }],
    [['--jsonl=yes'], { wrong: 'unexpected-value', option: '--jsonl' }],
    [['贷款', '--lang', 'fr'], { wrong: 'unknown-language', value: 'fr' }],
    [['--url', 'a.com', '--sender', '95555'], { wrong: 'sender-without-text' }],
    [['--jsonl', '--sender', '95555'], { wrong: 'sender-without-text' }],
  ])('%j', (argv, expected) => {
    expect(parseCommandLine(argv).question).toEqual(expected);
  });

  test('is told in the language asked for', () => {
    expect(parseCommandLine(['--lang', 'zh_TW', '--what'])).toMatchObject({ lang: 'zh_TW' });
  });
});
