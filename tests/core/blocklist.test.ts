/** What an organisation has closed is dangerous wherever it stands, whosever it is. */
import { describe, expect, test } from 'vitest';
import { createEngine } from '@/src/core/engine';
import { indexBlocklist } from '@/src/core/index/blocklist';
import { knowledge, knowledgeWith } from '@/src/knowledge';

const engine = createEngine(
  knowledgeWith([], { hosts: ['evil.example.com', 'cmbchina.com'], except: ['www.cmbchina.com'] }),
);
const plain = createEngine(knowledge);

describe('a host is on the list', () => {
  const isBlocked = indexBlocklist({ hosts: ['evil.example.com', '10.0.0.1'], except: ['open.evil.example.com'] });
  test.each([
    ['evil.example.com', true],
    ['m.evil.example.com', true],
    ['a.b.evil.example.com', true],
    ['10.0.0.1', true],
    ['open.evil.example.com', false],
    ['x.open.evil.example.com', true],
    ['notevil.example.com', false],
    ['example.com', false],
    ['evil.example.com.cn', false],
    ['110.0.0.1', false],
    ['', false],
  ])('%s: %s', (host, expected) => {
    expect(isBlocked(host)).toBe(expected);
  });

  test('nothing where there is no list', () => {
    expect(indexBlocklist(undefined)('evil.example.com')).toBe(false);
    expect(indexBlocklist({ hosts: [], except: [] })('evil.example.com')).toBe(false);
  });
});

test.each([
  'https://evil.example.com/a',
  'http://m.evil.example.com/',
  // Official, and closed all the same.
  'https://card.cmbchina.com/',
  'https://honest.net/?url=https%3A%2F%2Fevil.example.com%2F',
])('the address %s is dangerous', (address) => {
  const { level, links, evidence } = engine.judgeUrl(address);
  expect(level).toBe('dangerous');
  expect(links[0]?.level).toBe('dangerous');
  expect(evidence[0]).toMatchObject({
    indicator: 'url-shape',
    decisive: true,
    facts: { shape: 'blocked-by-organisation' },
  });
});

test('in a message as well, with the span of the link', () => {
  const text = '您好，请看 evil.example.com/a 谢谢';
  const { level, evidence } = engine.analyze({ text });
  expect(level).toBe('dangerous');
  const blocked = evidence.find(({ facts }) => 'shape' in facts && facts.shape === 'blocked-by-organisation');
  expect(blocked?.span && text.slice(...blocked.span)).toBe('evil.example.com/a');
});

test.each([
  'https://www.cmbchina.com/',
  'https://www.abchina.com/',
  'https://news.example.com/',
  'http://ppdai-huankuan.top/',
])('%s is judged as without a list', (address) => {
  const bare = ({ level, links, evidence, score }: ReturnType<typeof engine.judgeUrl>) => ({
    level,
    links,
    evidence,
    score,
  });
  expect(bare(engine.judgeUrl(address))).toEqual(bare(plain.judgeUrl(address)));
});
