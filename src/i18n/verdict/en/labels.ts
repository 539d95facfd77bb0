import type { LabelWords } from '../keys';

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
  numberType: {
    hotline: 'service number',
    'short-code': 'short code',
    mobile: 'private mobile number',
    landline: 'landline number',
    'toll-free': '400/800 number',
    overseas: 'overseas number',
    'bank-card': 'bank card number',
    'bank-account': 'bank account number',
    'messenger-id': 'messenger account',
  },
  quote: (words) => `“${words}”`,
  list: (items) => items.join(', '),
  host: (shown, ascii) => `${shown} (really ${ascii})`,
};
