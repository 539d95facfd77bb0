import type { LabelWords } from '../keys';
import { numberTypes } from './number-types';

export const labels: LabelWords = {
  level: {
    dangerous: 'Very suspicious: don’t tap, don’t pay',
    suspicious: 'Doubtful: check first',
    unverified: 'Can’t tell whether it is real',
    official: 'The link is official',
  },
  kind: {
    collection: 'Debt collection message',
    reminder: 'Payment reminder',
    court: 'Says it is from a court',
    'loan-ad': 'An advertisement, not a debt',
    'verification-code': 'A verification code: never forward it',
    transaction: 'Account notice',
    other: 'Other',
  },
  asked: {
    kind: { name: 'A name', link: 'An address', number: 'A number' },
    held: 'Found in our registry',
    notHeld: 'Not in our registry',
    added: 'Added by you or your organisation',
  },
  field: {
    addressee: 'Your name',
    account: 'Account or card ending',
    amount: 'Amount',
    'due-date': 'Due date',
    'days-overdue': 'Days overdue',
    balance: 'Balance owed',
    interest: 'Interest or penalty',
    channel: 'How to pay',
    contact: 'Contact',
  },
  numberType: numberTypes,
  addedBy: {
    person: (name) => `${name} (added by me)`,
    organisation: (name) => `${name} (added by my organisation)`,
  },
  quote: (words) => `“${words}”`,
  list: (items) => items.join(', '),
  alias: (written, name) => `“${written}” (${name})`,
  nearAlias: (written, name) => `“${written}” (which only resembles ${name})`,
  host: (shown, ascii) => `${shown} (really ${ascii})`,
};
