import type { LimitWords, PlainTextWords } from '../keys';

export const limits: LimitWords = {
  sender: 'Sender names and numbers can be forged; what is shown is not proof of who sent it.',
  callerId: 'The number shown for a call or message can be forged.',
  officialLink:
    'An official link does not prove who sent the message or that you owe anything; check in the official app.',
  nameProvesNothing:
    'Anyone can write a name in a message. Whether a message is real depends on its links, its numbers and what your official app shows.',
  otherNotHeld: 'Not being in our registry does not make it a scam; we just can’t confirm it.',
  notHeld:
    'Not being in our registry does not make something a scam. Many lawful lenders and collectors are not in it; we just can’t confirm them.',
  nothingFound: 'Finding nothing suspicious does not make it genuine.',
  conduct:
    'This may be a real collector: breaking the rules does not show that the debt is false, nor that it is real.',
  readFromPicture:
    'The text was read from a picture. Letters may be wrong or missing, above all in addresses; until you have compared them, none counts as official.',
  truncated: 'The text is too long; only the first part was checked.',
  old: (date) =>
    `The registry was last checked on ${date}, over a year ago; addresses and phone numbers may have changed.`,
  knowledge: (version, date) => `Registry ${version}, checked to ${date}`,
};

export const plain: PlainTextWords = {
  title: (level) => `[${level}]`,
  kind: 'Kind',
  reasons: 'Why',
  links: 'Links',
  mustCompare: ' (compare with the picture)',
  numbers: 'Numbers',
  registry: 'In our registry',
  officialSite: 'Official address',
  unconfirmedSite: 'Unconfirmed address',
  hotline: 'Hotline',
  sources: (titles, checkedOn) =>
    titles.length > 0 ? `Sources: ${titles.join('; ')} (checked ${checkedOn})` : `Checked ${checkedOn}`,
  fields: 'What the message states: compare it with your app',
  fieldMissing: 'Not stated',
  steps: 'What to do now',
  channels: 'Who can help',
  limits: 'Please note',
  colon: ': ',
};
