import { describe, expect, test } from 'vitest';
import { isHeld } from './is-held';
import { parseLabelledRow } from './labelled-row';

const line = (fields: object) => JSON.stringify(fields);

describe('parseLabelledRow', () => {
  test('a corpus row', () => {
    const row = parseLabelledRow(
      line({ id: 'r1', text: '您好', label: 'legit', topic: 'chat', source: 'own', lang: 'zh', loan_core: true }),
    );
    expect(row).toEqual({
      id: 'r1',
      form: 'text',
      content: '您好',
      expected: 'genuine',
      source: 'own',
      topic: 'chat',
      lang: 'zh',
      loanCore: true,
      gray: false,
      held: isHeld('r1'),
    });
  });

  test('an address', () => {
    const row = parseLabelledRow(line({ id: 'u1', url: 'a.example', label: 'typosquat-generated', source: 'gen' }));
    expect(row).toMatchObject({ form: 'url', content: 'a.example', expected: 'imitation' });
  });

  test('a collected message: provenance is its source, words that came split are read joined, sender kept', () => {
    const row = parseLabelledRow(
      line({
        id: 'm1',
        text: '电话 是 CELLPHONE',
        text_joined: '电话是 CELLPHONE',
        label: 'ad',
        family: 'loan-ad',
        provenance: 'real-anonymised',
        sender: '10690',
      }),
    );
    expect(row).toMatchObject({ source: 'messages/real-anonymised', topic: 'loan-ad', sender: '10690' });
    expect(row.content).toMatch(/^电话是 13\d{9}$/);
  });

  test('only anonymised rows have placeholders', () => {
    const row = parseLabelledRow(line({ id: 'c1', text: '加QQ', label: 'legit', source: 'curated' }));
    expect(row.content).toBe('加QQ');
  });

  test.each([
    ['no id', { text: 'a', label: 'scam' }],
    ['no text', { id: 'a', label: 'scam' }],
    ['unknown label', { id: 'a', text: 'a', label: 'maybe' }],
  ])('%s is an error, not a guess', (_, fields) => {
    expect(() => parseLabelledRow(line(fields))).toThrow(/row/);
  });
});

test('a fifth of all ids is held back', () => {
  const ids = Array.from({ length: 5000 }, (_, i) => `id-${i}`);
  const share = ids.filter(isHeld).length / ids.length;
  expect(share).toBeGreaterThan(0.18);
  expect(share).toBeLessThan(0.22);
});
