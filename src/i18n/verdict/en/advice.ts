import type { AdviceWords } from '../keys';

const someone = (aboutDebt: boolean): string => (aboutDebt ? 'your lender' : 'the institution');

export const advice: AdviceWords = {
  'do-not-pay': () => 'Don’t pay anything until you have checked.',
  'do-not-tap': () => 'Don’t tap the link or scan any code. If it is already open, close it and enter nothing.',
  'do-not-call-back': () => 'Don’t call the number in the message and don’t reply.',
  'do-not-share-code': () => 'Never tell anyone an SMS code or type it into a page you don’t know.',
  'do-not-install': () =>
    'Don’t install apps or profiles from a link or QR code; use only the app store that came with your phone.',
  'do-not-share-screen': () =>
    'Don’t share your screen or let anyone control your device. If you already did, go offline or switch it off now.',
  'do-not-pay-fees-first': () =>
    'Any fee or deposit you must pay before the money or the service comes is a scam; pay none of it.',
  'no-private-accounts': () =>
    'Don’t pay into private accounts, by payment code or through WeChat or QQ; repay only in the official app or to the account in your contract.',
  'leave-group-chat': () => 'Don’t add them on a messenger or join a group. If you did, take screenshots and leave.',
  'verify-in-app': ({ name, aboutDebt }) =>
    `Open the official app of ${name ?? someone(aboutDebt)} yourself, not from the message, and ${
      aboutDebt ? 'see whether the loan and the amount are there' : 'check there'
    }.`,
  'verify-by-hotline': ({ name, hotline, aboutDebt }) =>
    hotline
      ? `Dial the hotline of ${name ?? someone(aboutDebt)}, ${hotline}, yourself. Don’t use the number in the message.`
      : `Call ${name ?? someone(aboutDebt)} yourself, at the number in your contract, on your card or in the official app, not the one in the message.`,
  'open-official-site': ({ name, domain }) =>
    domain
      ? `If you need the website, type the official address${name ? ` of ${name}` : ''} yourself: ${domain}.`
      : 'If you need to go online, start from the official app, not from the link.',
  'ask-creditor-name': () =>
    'Ask for the lender’s full legal name and the contract number, then check with that lender yourself. If they can’t say, stop there.',
  'check-credit-report': ({ creditSite }) =>
    `Get your credit report (two a year are free${creditSite ? `, from the central bank’s credit reference centre, ${creditSite}` : ''}) and see whether the loan is there and who made it.`,
  'check-amount-and-terms': () =>
    'Compare the amount, due date and days overdue with your app, one by one. If they differ, ask for a correction.',
  'negotiate-yourself': () =>
    'If you really can’t pay, ask the lender yourself for instalments or more time. That is free and needs no agent; get it in writing.',
  'official-does-not-prove-debt': ({ aboutDebt }) =>
    aboutDebt
      ? 'An official link does not prove that you owe this; go by what the official app shows.'
      : 'An official link does not show who sent the message, or that what it says is true.',
  'sender-can-be-forged': () =>
    'Sender names and numbers can be forged. Check for yourself even if they look official.',
  'verify-with-court': () =>
    'Give the case number to the court hotline 12368 or look it up in the People’s Courts online service. Don’t ignore a real notice, but no court asks for card numbers, codes or transfers by message.',
  'third-party-owes-nothing': () =>
    'If you neither borrowed nor guaranteed the loan, you need not pay it. You need not give anyone’s details either, and you can tell them to stop contacting you.',
  'keep-evidence': () => 'Keep the messages, call recordings, call log and screenshots.',
  'complain-about-conduct': () =>
    'Complain to the lender’s customer service first; if that doesn’t help, to the authorities below.',
  'call-police-if-threatened': () =>
    'If anyone threatens you, harasses you at home or spreads faked photos, call the police: 110 (Hong Kong 999).',
  'if-you-already-paid': () =>
    'If you already paid: call the police on 110 at once with the time, amount and account, and ask them to stop the payment; then call your bank. Don’t use anyone who offers to “recover” the money.',
  'if-you-already-entered': () =>
    'If you already entered a card number, password or code: call your bank at once to freeze the card, then change your passwords.',
  'report-scam': () => 'Report the message to 12321 or in the National Anti-Fraud Centre app.',
  'this-is-an-ad': () => 'This advertises a loan; it is not money you owe. Ignore it and don’t reply.',
  'never-forward-code': () =>
    'The code is for you alone. If you did not ask for it, ignore it, and never give it to anyone.',
  'decline-renting-accounts': () =>
    'Don’t rent or lend out bank cards, SIM cards or messenger accounts, or move money for others; it can be a crime.',
};
