import { describe, expect, test } from 'vitest';
import { MESSAGE_LIMITS } from '@/src/extension/message-limits';
import { parseFacts, parseFormMoment, parseLink, parseLinks } from '@/src/extension/page-message-parsers';

const FACTS = {
  address: 'https://a.example/',
  identity: [{ place: 'title', text: '某页' }],
  asksFor: ['password'],
  formHosts: ['b.example'],
  texts: ['x'],
};

describe('facts of a page', () => {
  test('come through as they are, and nothing else with them', () => {
    expect(parseFacts({ facts: { ...FACTS, extra: 1 }, kind: 'check-page' })).toEqual({ facts: FACTS });
  });

  test.each([
    ['no facts', undefined],
    ['a string', 'facts'],
    ['an unknown place', { ...FACTS, identity: [{ place: 'body', text: 'x' }] }],
    ['a name of Object', { ...FACTS, asksFor: ['constructor'] }],
    ['an item too many', { ...FACTS, texts: Array.from({ length: MESSAGE_LIMITS.factItems + 1 }, () => 'x') }],
    ['a text too long', { ...FACTS, texts: ['x'.repeat(MESSAGE_LIMITS.factText + 1)] }],
    ['an address too long', { ...FACTS, address: `https://${'x'.repeat(MESSAGE_LIMITS.address)}/` }],
    ['a host too long', { ...FACTS, formHosts: ['x'.repeat(254)] }],
    ['a number for a text', { ...FACTS, texts: [1] }],
    ['a list-like object', { ...FACTS, texts: { length: 1, 0: 'x' } }],
  ])('%s is refused', (_, facts) => {
    expect(parseFacts({ facts })).toBeUndefined();
  });
});

describe('links', () => {
  test('with and without text', () => {
    const links = [{ href: 'https://a.example/' }, { href: 'https://b.example/', text: 'b.example' }];
    expect(parseLinks({ links })).toEqual({ links });
    expect(parseLink({ kind: 'guard-link', href: 'https://a.example/' })).toEqual({ href: 'https://a.example/' });
  });

  test.each([
    [{ links: Array.from({ length: MESSAGE_LIMITS.links + 1 }, () => ({ href: 'https://a.example/' })) }],
    [{ links: [{ href: 1 }] }],
    [{ links: [{ href: 'https://a.example/', text: 'x'.repeat(MESSAGE_LIMITS.linkText + 1) }] }],
    [{ links: null }],
    [{}],
  ])('refused: %#', (message) => {
    expect(parseLinks(message)).toBeUndefined();
  });
});

describe('what is about to be given', () => {
  test('a moment of a form', () => {
    const moment = { moment: 'submit', fields: ['cvv', 'sms-code'], recipient: 'a.example' };
    expect(parseFormMoment({ ...moment, kind: 'guard-form' })).toEqual(moment);
  });

  test.each([
    [{ moment: 'never', fields: [], recipient: '' }],
    [{ moment: 'focus', fields: ['everything'], recipient: '' }],
    [{ moment: 'focus', fields: [] }],
  ])('refused: %#', (message) => {
    expect(parseFormMoment(message)).toBeUndefined();
  });
});
