import type { PageWarningWords } from './keys';

export const en: PageWarningWords = {
  speaker: 'Collection Check warns you',
  privacy: 'This was decided on your device. Nothing was sent anywhere.',

  asked: {
    'id-card': 'enter your ID number',
    'bank-card': 'enter your card number',
    cvv: 'enter the security code on the card',
    password: 'enter a password',
    'sms-code': 'enter a code from a text message',
    name: 'enter your name',
    phone: 'enter your phone number',
    address: 'enter your address',
    'payment-qr': 'pay by scanning a code',
    'scan-code': 'scan its QR code',
    'account-transfer': 'transfer money to an account it names',
    'app-file': 'download and install an app',
  },
  given: {
    'id-card': 'your ID number',
    'bank-card': 'your card number',
    cvv: 'the security code of your card',
    password: 'a password',
    'sms-code': 'a code from a text message',
    name: 'your name',
    phone: 'your phone number',
    address: 'your address',
    'payment-qr': 'a payment',
    'scan-code': 'a scan',
    'account-transfer': 'a transfer',
    'app-file': 'access to your device',
  },
  sentence: (headline) => (/[.!?]$/.test(headline) ? headline : `${headline}.`),
  list: (items) =>
    items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} and ${items[items.length - 1] ?? ''}`,

  poses: (written, name) => `This page calls itself ${written}, but the address does not belong to ${name}`,
  nameNotHeld: (name) => `This page calls itself ${name}. Our registry holds no institution of that name`,
  addressLike: (name) => `This address is close to the official one of ${name}, but is not theirs`,
  codePays: {
    wechat:
      'The QR code on it collects money by WeChat: what you pay goes straight to its owner and is hard to get back.',
    alipay:
      'The QR code on it collects money by Alipay: what you pay goes straight to its owner and is hard to get back.',
    unionpay:
      'The QR code on it collects money by UnionPay: what you pay goes straight to its owner and is hard to get back.',
    other: 'The QR code on it collects money: what you pay goes straight to its owner and is hard to get back.',
  },
  codeOpens: (host) => `The QR code on it opens ${host}.`,
  asks: (wishes) => `It wants you to ${wishes}.`,
  advice: (name) =>
    name === undefined
      ? 'Enter nothing and pay nothing yet. Find out which company lent you the money, then check in that company’s own app.'
      : `Enter nothing and pay nothing yet. To repay or to look something up, open the official app or address of ${name} yourself.`,
  aboutToGive: (given, host, name) =>
    name === undefined
      ? `You are about to enter ${given}. It will go to ${host}`
      : `You are about to enter ${given}. It will go to ${host}, not to ${name}`,
  sendQuestion: (given, host) => `Send ${given} to ${host}?`,
  sendAdvice:
    'Once sent it cannot be taken back. If you are not sure, do not send it; call the official hotline and ask.',
  leadForm: (name, host) => `This page speaks of ${name} but is not theirs. What you enter goes to ${host}`,
  leadFormAdvice:
    'Someone may call to sell you something, or ask for a fee as a “lawyer” or “agent”. To reach the institution use its own channels.',

  linkQuestion: 'Do not open this link yet',
  linkShowsOther: (shown, host) => `It reads ${shown}, but opens ${host}`,
  linkLabel: 'suspicious link',
  linkLabelOther: 'other address',

  thisAddress: 'This address',
  thatAddress: 'The link’s address',
  officialAddress: (name) => `Official address of ${name}`,
  hotline: 'Official hotline',

  leave: 'Leave this page',
  stay: 'Stay for now',
  understood: 'I understand',
  close: 'Close the warning',
  doNotSend: 'Do not send',
  sendAnyway: 'Send anyway',
  doNotOpen: 'Do not open',
  openAnyway: 'Open anyway',
  mistake: 'This is a mistake, stop warning about this site',
  mistakeHint: 'You can undo this in the settings.',
  more: 'More choices',
};
