import type { SenderType } from '@/src/core/types';
import type { Demand, NameSort, PatternStrength, ProvisionForce, Sentence, SignWords } from '../sentence-keys';
import { family } from './families';

const BREACH: Record<ProvisionForce, string> = {
  law: 'This appears to break the law.',
  regulation: 'This appears to break a regulator’s rule.',
  'self-regulation': 'This appears to break the industry’s own rules.',
  fact: 'This is not true.',
};

const SENDER: Record<SenderType, string> = {
  'enterprise-port': 'a bulk-message channel that many companies rent; it does not show who is writing',
  'short-code': 'a short code that is not in our registry',
  hotline: 'not a number of the institution it claims to be',
  mobile: 'a private mobile number, which banks and lenders do not normally send notices from',
  'virtual-mobile': 'a mobile number of a virtual operator, which banks and lenders do not normally send notices from',
  'toll-free': 'a 400 number, which is for calling in and not for sending messages',
  landline: 'an ordinary landline, which is not used for mass messages',
  overseas: 'a number from abroad, which lenders in mainland China do not normally send notices from',
  email: 'an e-mail account; lenders do not normally send iMessages from one',
  name: 'a sender name, which anyone can choose',
  unknown: 'a number whose origin is unclear',
};

const PATTERN: Record<PatternStrength, (quote: string, family?: string) => string> = {
  demand: (quote, name) =>
    `The message says ${quote}. ${name ? `That is the demand of a ${name} scam.` : 'Only scams demand that.'}`,
  strong: (quote, name) =>
    `The message says ${quote}, ${name ? `as ${name} scams usually do` : 'as scams usually do'}.`,
  weak: (quote, name) => `The message says ${quote}; ${name ? `${name} scams` : 'scams'} say such things too.`,
  slight: (quote) => `The message contains ${quote}, which by itself means little.`,
};

const KIND_OF_NAME: Record<NameSort, (name: string) => string> = {
  label: (name) => `No institution called “${name}” is in our registry`,
  generic: (name) => `“${name}” is an everyday term, not the name of an institution`,
  'authority-like': (name) => `“${name}” sounds official but is not the name of a particular office`,
  group: (name) => `“${name}” is the name of a group or brand, not of a lender`,
};

const DEMAND: Record<Demand, string> = {
  link: ', yet it wants you to tap a link',
  number: ', yet it wants you to contact a strange number',
  payment: ', yet it wants you to pay',
  none: '',
};

const privatePayee = (to: string): Sentence => ({
  headline: `It wants you to pay into ${to}`,
  text: `The message wants you to pay into ${to}.`,
  detail:
    'If it is meant as a repayment, all the more reason not to: repaying a loan never means paying a private person or scanning a payment code.',
});

export const signs: SignWords = {
  officialNumber: ({ number, owner }) => ({
    headline: `${number} is the hotline of ${owner}`,
    text: `${number} is the hotline of ${owner}.`,
    detail: 'The number shown for a call or message can be forged; only dialling it yourself is reliable.',
  }),
  officialNumberAmongRisk: ({ number, owner }) => ({
    headline: `Carries the real phone number of ${owner}`,
    text: `${number} really is the hotline of ${owner}, but that does not make the whole message trustworthy.`,
    detail: 'Putting a real phone number beside a false link is a common trick.',
  }),
  numberMismatch: ({ claimed, name, number, official }) => ({
    headline: `Says it is ${claimed}, but ${number} is not its hotline`,
    text: `The message says it is ${claimed}, but ${number} is not the hotline our registry holds.`,
    ...(official.length > 0 && { detail: `The hotline our registry holds for ${name} is ${official.join(', ')}.` }),
  }),
  brandConflict: ({ first, second }) => ({
    headline: `One message, two identities: ${first} and ${second}`,
    text: `In one place the message says it is ${first}, in another ${second}.`,
    detail: 'A genuine notice comes in the name of one institution.',
  }),
  publicNumber: ({ number, name }) => ({
    headline: `${number} is a public service line: ${name}`,
    text: `${number} is a public service line: ${name}.`,
    detail: 'Standing in the message does not make the message genuine.',
  }),
  unverifiedName: ({ name, sort, demand }) => ({
    headline: `${KIND_OF_NAME[sort](name)}${DEMAND[demand]}`,
    text: `${KIND_OF_NAME[sort](name)}${DEMAND[demand]}.`,
    detail: 'Ask for the lender’s full legal name and the contract number, then check with that lender yourself.',
  }),
  pattern: ({ quote, does, why, strength, family: name }) => ({
    headline: does,
    text: PATTERN[strength](quote, name),
    detail: why ? `${does}. ${why}` : `${does}.`,
  }),
  family,
  senderFor: ({ sender, owner }) => ({
    headline: owner
      ? `The sender ${sender} is a number of ${owner}`
      : `The sender ${sender} looks like a regular channel`,
    text: owner
      ? `The sender ${sender} is a number our registry holds for ${owner}.`
      : `The sender ${sender} looks like a regular channel.`,
    detail: 'Sender numbers can be forged and prove nothing.',
  }),
  senderAgainst: ({ sender, type, owner }) => ({
    headline: owner
      ? `The sender ${sender} is ${owner}’s number, not that of whom it claims to be`
      : `The sender ${sender} does not fit whom it claims to be`,
    text: owner
      ? `The sender ${sender} is a number of ${owner}, not of the institution the message names.`
      : `The sender ${sender} is ${SENDER[type]}.`,
  }),
  payee: {
    mobile: (value) => privatePayee(`the private mobile number ${value}`),
    'bank-card': (value) => privatePayee(`the bank card ${value}`),
    'bank-account': (value) => ({
      headline: `It wants money sent to account ${value}: check the holder’s name first`,
      text: `The message wants money sent to the bank account ${value}.`,
      detail:
        'The holder of a repayment account must be the lender itself, by its full name. Check account and amount in the official app or with the hotline; if they differ, don’t pay.',
    }),
    'messenger-id': (value) => ({
      headline: `It wants you to move to a messenger: ${value}`,
      text: `The message is about repaying, yet wants you to add the messenger account ${value}.`,
      detail: 'Lenders deal with you in their app and on their hotline; none makes you add a private contact to repay.',
    }),
    'qr-code': () => privatePayee('a payment QR code'),
    'private-account': () => privatePayee('a private account'),
  },
  conduct: ({ quote, finding, rule, force }) => ({
    headline: finding,
    text: quote ? `The message says ${quote}: ${finding}.` : `${finding}.`,
    detail: `${BREACH[force]} ${rule}`,
  }),
  basis: (citation) => `Basis: ${citation}`,
  reference: (title, date) => `See: ${title}${date ? ` (${date})` : ''}`,
  contradiction: {
    'days-against-dates': (detail) => ({
      headline: 'The dates and the days overdue don’t add up',
      text: 'The due date, the days overdue and the day it was received contradict each other.',
      ...(detail && { detail }),
    }),
    'repayment-above-terms': (detail) => ({
      headline: 'It demands more than its own terms allow',
      text: 'The sum demanded is more than the principal and rate in the message come to.',
      ...(detail && { detail }),
    }),
    'impossible-date': (detail) => ({
      headline: 'The message contains a date that does not exist',
      text: 'The message contains a date that is not in the calendar.',
      ...(detail && { detail }),
    }),
  },
  obfuscation: (names) => ({
    headline: 'The message is written to slip past filters',
    text: `The message is written to slip past filters: ${names.join(', ')}.`,
    detail: 'A genuine notice has no need to write like that.',
  }),
  obfuscationSign: {
    'zero-width': 'invisible characters',
    'bidi-control': 'characters that reverse the order shown',
    'pinyin-gloss': 'pinyin inserted beside characters',
    'split-words': 'words split by spaces',
    decoration: 'symbols inside words',
    'code-word': 'sound-alike code words',
    'disguised-digits': 'disguised digits',
    'disguised-link': 'a disguised link',
    'mixed-script': 'Simplified and Traditional mixed',
    'lookalike-letters': 'lookalike letters',
  },
  model: {
    headline: 'Its style resembles known scam messages; treat this as a hint only',
    text: 'Its style resembles known scam messages. Treat this as a hint only.',
    detail: 'This comes from word statistics, can be wrong, and never decides alone.',
  },
};
