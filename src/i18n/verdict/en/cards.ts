import type { CardWords } from '../keys';

export const cards: CardWords = {
  licensed: {
    'consumer-finance': 'a licensed consumer-finance company',
    bank: 'a licensed bank',
    'auto-finance': 'a licensed car-finance company',
    'internet-platform': 'a licensed online finance platform',
    'loan-facilitator': 'a licensed loan-facilitation platform',
    'micro-loan': 'a licensed micro-loan company',
    payment: 'a licensed payment company',
    'asset-management': 'a licensed asset-management company',
    'p2p-exited': 'a former peer-to-peer lending platform',
    added: 'added by you, not from our registry',
  },
  recorded: {
    'consumer-finance': 'a consumer-finance company (licence not in our registry)',
    bank: 'a bank (licence not in our registry)',
    'auto-finance': 'a car-finance company (licence not in our registry)',
    'internet-platform': 'an online platform; your contract says who lends the money',
    'loan-facilitator': 'a loan-facilitation platform: partners lend the money, and your contract says who',
    'micro-loan': 'a micro-loan company (licence not in our registry)',
    payment: 'a payment company (licence not in our registry)',
    'asset-management': 'an asset-management company (licence not in our registry)',
    'p2p-exited': 'a former peer-to-peer lending platform',
    added: 'added by you, not from our registry',
  },
  addedByOrganisation: 'added by your organisation, not from our registry',
  unverified: {
    label: 'no institution of this name is in our registry',
    generic: 'an everyday term, not the name of an institution',
    'authority-like': 'sounds official, but is not the name of a particular office',
    group: 'the name of a group or brand, not of a lender',
  },
  authority: 'an authority or public service',
  notHeld: 'this name is not in our registry',
  imitated: (status) => `the one imitated here: ${status}`,
  resembled: (status) => `its official address looks similar: ${status}`,
  near: (status) => `has a similar name: ${status}`,
  formerNames: (names) => `Formerly ${names.join(', ')}.`,
  nameCanBeUsed: 'Anyone can write this name in a message; the right name does not show who sent it.',
  noDomainHeld: 'Our registry holds no confirmed address for it yet; use the official app from the app store.',
  standsFor: (names) =>
    `It may stand for ${names.join(', ')}. Being listed here does not mean the message came from there.`,
  confusedWith: (names) => `Easily confused with ${names.join(', ')}.`,
  nearNames: (names) => `Similar names: ${names}. Similar is not the same.`,
  findCreditor:
    'To find the real creditor: ask for the lender’s full legal name and the contract number, then check in that lender’s own app or with its hotline. Your credit report also shows which institution made a loan.',
  genuineLender:
    'A genuine lender can give its full name, the contract number and the amount, and lets you check and pay in its official app. It does not rush you to tap a link or pay a private person.',
  manyOutside:
    'Many lawful micro-lenders and collection companies are not in our registry. That does not make them scams; we just can’t confirm them.',
  othersOutside:
    'Our registry is mainly about banks, lenders and payment companies. Most shops, couriers and public services are not in it, and that does not make them fake.',
  withDomain: (name, domain) => `${name} (official address ${domain})`,
};
