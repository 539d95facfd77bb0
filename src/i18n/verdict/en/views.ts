import type { LinkViewWords } from '../keys';
import { labels } from './labels';

export const views: LinkViewWords = {
  official: (owner) => `Official address of ${owner}`,
  readAsOfficial: (owner) => `Read as an official address of ${owner}; it may be misread, so compare every letter`,
  unconfirmed: (owner) => `Recorded as ${owner}’s, by one source only`,
  shortDomain: (owner) => `${owner}’s own short link`,
  affiliated: (owner) => `Same group as ${owner}, but not its address for repayments`,
  historic: (owner) => `Used to be ${owner}’s; whose it is now is unclear`,
  open: (owner) => `On ${owner}’s platform, but not necessarily ${owner}’s own page`,
  imitation: (owner, official) => `Fake: imitates ${owner}, whose official address is ${official}`,
  resembles: (owner, official) => `Resembles ${official}, the official address of ${owner}; not in our registry`,
  shortener: (service) => `Short link (${service}); it hides where it goes`,
  ip: 'A number address that does not show whose it is',
  government: 'An ending only government bodies may use; not listed separately in our registry',
  blocked: 'Blocked by your organisation',
  noHost: 'Not a link to a web page',
  notHeld: 'This address is not in our registry',
  number: {
    hotline: (owner) => `Hotline of ${owner}`,
    publicLine: (name) => `Public service line: ${name}`,
    outbound: (owner) => `Used by ${owner} for outgoing calls or messages; can be forged`,
    candidate: (owner) => `One source links it to ${owner}; unconfirmed`,
    contradicts: (claimed) => `Not the hotline our registry holds for ${claimed}`,
    payee: 'The message wants your money to go here',
    notHeld: (type) => `${capitalize(labels.numberType[type])}, not in our registry`,
  },
};

function capitalize(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
