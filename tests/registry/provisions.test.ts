import Ajv from 'ajv';
import { describe, expect, test } from 'vitest';
import { carriesOf } from '@/src/core/detectors/carries';
import { collectionConductDetector } from '@/src/core/detectors/collection-conduct';
import { extractNumbers } from '@/src/core/phone/extract-numbers';
import type { Provision } from '@/src/core/rule';
import { normalize } from '@/src/core/text/normalize';
import { compilePatterns } from '@/src/core/text/pattern-match';
import { simplify } from '@/src/core/text/traditional';
import { ADVICE, type Subject } from '@/src/core/types';
import { kindOf } from '@/src/core/verdict/kind';
import { provisions } from '@/src/registry/provisions';
import items from '@/src/registry/schema/items.schema.json';
import schema from '@/src/registry/schema/provision.schema.json';
import { cpuMilliseconds } from '../cpu-time';

const detect = collectionConductDetector(provisions);
const validate = new Ajv({ allErrors: true, schemas: [items] }).compile(schema);
const paths = Object.entries(
  import.meta.glob<Provision>('/src/registry/provisions/*.json', { eager: true, import: 'default' }),
);

function subjectOf(text: string): Subject {
  const normalized = normalize(text);
  return {
    message: { text },
    text: normalized,
    links: [],
    numbers: extractNumbers(normalized, []),
    claims: [],
    fields: [],
    truncated: false,
  };
}

function broken(text: string): readonly string[] {
  const subject = subjectOf(text);
  return detect(subject, { links: [], numbers: subject.numbers }, kindOf(subject, [], new Set())).map(
    ({ facts }) => facts.provision,
  );
}

/** Invisible characters between all, full-width letters and digits, spaces between Han. */
const DISGUISES: Readonly<Record<string, (text: string) => string>> = {
  'zero-width': (text) => [...text].join('\u200B'),
  'full-width': (text) => text.replace(/[0-9a-z]/g, (c) => String.fromCharCode(c.charCodeAt(0) + 0xfee0)),
  spaced: (text) => text.replace(/(?<=\p{Script=Han})(?=\p{Script=Han})/gu, ' '),
};

test('the files are all there', () => {
  expect(provisions.length).toBe(paths.length);
  expect(provisions.length).toBeGreaterThanOrEqual(19);
});

describe.each(paths)('%s', (path, provision) => {
  test('has the shape of the schema', () => {
    expect(validate(provision) ? [] : validate.errors).toEqual([]);
  });

  test('is named as its file, and its advice exists', () => {
    expect(path).toBe(`/src/registry/provisions/${provision.id}.json`);
    expect(provision.advice.filter((id) => !ADVICE.includes(id))).toEqual([]);
    expect(provision.checkedOn < provision.reviewBy).toBe(true);
  });

  test('cites as law or regulation only what was read', () => {
    if (provision.force === 'law' || provision.force === 'regulation') expect(provision.seen).toBe('text');
    if (provision.force === 'self-regulation') {
      expect(provision.citation.zh_CN, 'say in the citation that the full text was not seen').toContain('未见全文');
    }
    expect(provision.sources.filter((source) => !source.startsWith('https://'))).toEqual([]);
  });

  test('is written in the form texts are matched in, and in the right script', () => {
    const terms = provision.patterns.flatMap(({ all, none = [] }) => [...all.flat(), ...none]);
    expect(terms.filter((term) => normalize(term.replaceAll('…', '的')).value !== term.replaceAll('…', '的'))).toEqual(
      [],
    );
    for (const words of [provision.citation, provision.rule, provision.finding]) {
      expect(simplify(words.zh_CN), 'zh_CN is Simplified').toBe(words.zh_CN);
      expect(/\p{Script=Han}/u.test(words.en), 'English names documents in English').toBe(false);
      expect(words.zh_TW, 'zh_TW is Traditional').not.toMatch(/[违证财单这时说见电务还对话]/u);
    }
  });

  test.each(provision.examples.match)('breaks it: %s', (text) => expect(broken(text)).toContain(provision.id));
  test.each(provision.examples.ignore)('does not: %s', (text) => expect(broken(text)).not.toContain(provision.id));

  test.each(Object.entries(DISGUISES))('is seen through the disguise %s', (_, disguise) => {
    for (const text of provision.examples.match.filter((example) => /\p{Script=Han}/u.test(example))) {
      expect(broken(disguise(text)), text).toContain(provision.id);
    }
  });

  test('costs no more than the length of its own worst prefix', () => {
    const matcher = compilePatterns(provision.patterns);
    const prefixes = provision.patterns.flatMap(({ all }) => all.map((terms) => (terms[0] ?? '').replaceAll('…', '')));
    for (const prefix of prefixes) {
      const text = prefix.repeat(Math.ceil(100_000 / prefix.length));
      const subject = subjectOf('借款');
      const taken = cpuMilliseconds(() => matcher({ value: text }, carriesOf(subject, { links: [], numbers: [] })));
      expect(taken, `100 kB of ${prefix}`).toBeLessThan(1000);
    }
  });
});
