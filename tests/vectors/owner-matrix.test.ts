/**
 * The same text with only the link's owner changed — official, imitation, unrelated, none — for every institution with
 * a domain of high confidence that is no public platform and whose label is long enough to be imitated by itself.
 */
import { parse } from 'tldts';
import { describe, expect, test } from 'vitest';
import { createEngine } from '@/src/core/engine';
import type { DomainItem, Institution } from '@/src/core/knowledge';
import { knowledge } from '@/src/knowledge';

const engine = createEngine(knowledge);
const SHORTEST_LABEL = 4;
/** Nobody's in the registry, like nobody's name. */
const UNRELATED = 'https://qingshan-lvtu.com/h5';

function labelOf(domain: string): string {
  return parse(domain, { allowPrivateDomains: true }).domainWithoutSuffix ?? '';
}

function ownDomain({ domains }: Institution): DomainItem | undefined {
  return domains.find(
    ({ role, confidence, userContent, redirects, value }) =>
      role === 'official' &&
      confidence === 'high' &&
      !userContent &&
      !redirects &&
      labelOf(value).length >= SHORTEST_LABEL,
  );
}

function levelWith(name: string, link: string): string {
  const where = link === '' ? '官方APP' : link;
  return engine.analyze({ text: `【${name}】您的账单已出，应还款860.00元，请前往 ${where} 查看详情。` }).level;
}

const rows = knowledge.registry.institutions.flatMap((institution) => {
  const domain = ownDomain(institution);
  const name = institution.names.find(({ role }) => role === 'brand') ?? institution.names[0];
  return domain && name ? [{ id: institution.id, name: name.value, domain: domain.value }] : [];
});

test('most institutions with a domain take part', () => {
  expect(rows.length).toBeGreaterThan(150);
});

describe.each(rows)('$id ($name, $domain)', ({ name, domain }) => {
  test('its own link is official', () => {
    expect(levelWith(name, `https://www.${domain}/`)).toBe('official');
  });
  test('an imitation is dangerous', () => {
    expect(levelWith(name, `https://${labelOf(domain)}-huankuan.top/h5`)).toBe('dangerous');
  });
  test('a link of nobody we know is suspicious', () => {
    expect(levelWith(name, UNRELATED)).toBe('suspicious');
  });
  test('no link at all is unverified', () => {
    expect(levelWith(name, '')).toBe('unverified');
  });
});
