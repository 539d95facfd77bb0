import type { Kind } from '@/src/core/types';
import type { AnswerWords } from '../keys';
import { labels } from './labels';

const DEBT = 'whether you owe anything, check in the official app';
const STILL_OPEN: Record<Kind, string> = {
  collection: DEBT,
  reminder: DEBT,
  court: 'whether the case is real, check with the court by its number',
  'loan-ad': 'this is an advertisement, not a debt',
  'verification-code': 'give the code to nobody',
  transaction: 'whether the account changed, check in the official app',
  other: 'that does not show who sent the message',
};

export const answers: AnswerWords = {
  empty: 'There is nothing to check',
  officialLink: ({ owners, kind }) => `The link belongs to ${owners.join(', ')}; ${STILL_OPEN[kind]}`,
  ad: 'This is an advertisement, not a debt',
  code: 'A verification code is for you alone: never give it to anyone who asks',
  court: 'Check whether a court really sent this: dial 12368 and give the case number',
  conduct: (finding) => `The way they collect appears to break the rules: ${finding}`,
  misstated: (finding) => `What the message says is not true: ${finding}`,
  claimOnly: (name) => `Says it is ${name}, which text alone can’t prove; check in the official app of ${name}`,
  claimAuthority: (name) =>
    `Says it is ${name}, which text alone can’t prove; check by the phone number ${name} publishes`,
  claimNotHeld: (name) => `“${name}” is not in our registry; we can’t tell who sent this`,
  claimNear: (name, near) => `“${name}” is not in our registry; it only resembles “${near}”`,
  linkNotHeld: (host) => `${host} is not in our registry; we don’t know whose it is`,
  nothingToHold: 'It has no link, number or name we can hold against our registry, so we can’t tell',

  askedHeld: ({ name, kind, domain, hotline }) =>
    `${name} is ${kind}${domain ? `; official address ${domain}` : ''}${hotline ? `; hotline ${hotline}` : ''}`,
  askedAdded: ({ name, domain, hotline }) =>
    `Our registry does not hold ${name}; recorded when it was added: ${[domain && `address ${domain}`, hotline && `number ${hotline}`].filter(Boolean).join(', ') || 'the name'}`,
  askedUnconfirmed: ({ name, kind }) =>
    `Our registry records ${name} as ${kind}, on too little evidence; check further`,
  askedAuthority: ({ name, number }) => `${name} is an authority or public service${number ? `; phone ${number}` : ''}`,
  askedUnverified: ({ name, stands }) =>
    `No institution called “${name}” is in our registry${
      stands.length > 0 ? `; it may stand for ${stands.join(' or ')}, or be misused by someone else` : ''
    }`,
  askedNear: ({ name, near }) => `“${name}” is not in our registry; “${near}” is similar but not the same`,
  askedUnknown: (name) => `“${name}” is not in our registry; we can’t tell who it is`,
  askedOfficialLink: ({ host, owner }) => `${host} is an official address of ${owner}`,
  askedPublicLine: ({ number, name }) =>
    `${number} is a public service line: ${name}; caller ID can be forged, so dial it yourself`,
  askedHotline: ({ number, owner }) =>
    `${number} is the hotline of ${owner}; caller ID can be forged, so dial it yourself`,
  askedOutbound: ({ number, owner }) =>
    `${number} is used by ${owner} for outgoing calls or messages; it can be forged and proves nothing`,
  askedCandidate: ({ number, owner }) =>
    `One source links ${number} to ${owner}; unconfirmed, so don’t treat it as an official number`,
  askedNumberUnknown: ({ number, type }) => `${number} (${labels.numberType[type]}) is not in our registry`,
};
