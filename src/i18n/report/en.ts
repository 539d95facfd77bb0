import type { ReportWords } from './keys';

export const en: ReportWords = {
  document: {
    title: 'Report of a suspicious debt-collection message',
    lead: 'I received the message below and find it suspicious. Its text, what was found wrong with it and the rules concerned are set out here; please look into it.',
    colon: ': ',
    join: '; ',
    aside: (words, more) => `${words} (${more})`,
    blank: '____________',
    facts: {
      heading: 'The facts',
      receivedAt: 'Received',
      sender: 'Sender',
      claims: 'Claims to be',
      kind: 'Kind of message',
      verdict: 'Result of the check',
      situation: 'My situation',
    },
    message: 'The message',
    links: 'Links in it',
    linksNote: 'Addresses are rewritten (hxxp, [.]) so that nobody opens them by mistake.',
    numbers: 'Numbers and accounts in it',
    evidence: 'What is wrong with it',
    rules: 'Rules concerned',
    force: { law: 'Law', regulation: 'Regulation', 'self-regulation': 'Industry rule', fact: 'Statement of fact' },
    sources: (titles, checkedOn) => `Sources: ${titles.join('; ')} (checked ${checkedOn})`,
    forYou: 'From here on for yourself; no need to hand it in',
    steps: 'What to do now',
    authorities: 'Whom to turn to',
    telephone: 'Telephone',
    site: 'Official site',
    keep: 'What to keep',
    limits: 'Please note',
    notAFinding:
      'This was made on a personal device from public lists and rules. It is not a finding of the police, a court or a regulator.',
    hiddenNote: (kinds) =>
      `Left out to protect personal information: ${kinds.join(', ')}. The original can be shown to the authority in person.`,
    hidden: {
      name: 'name',
      'id-number': 'ID number',
      card: 'card or account',
      phone: 'phone number',
      'contact-id': 'messenger or e-mail',
      address: 'address',
      reference: 'reference or code',
      'link-details': 'link details',
    },
    statement: {
      'not-clicked': 'I did not tap the link, did not reply and did not pay.',
      clicked: 'I opened the link, entered nothing and did not pay.',
      'entered-data': 'I opened the link and entered personal information (card, password or code).',
      'money-sent': 'I sent money: amount ________, time ________, name and account of the payee ________.',
      'really-overdue':
        'I do have an overdue loan and want to come to terms with the lender; this is about how it is collected.',
      threatened: 'I was threatened, insulted or harassed.',
      'third-party': 'I did not borrow or guarantee anything, yet I am being chased.',
      court: 'I received a notice that claims to be from a court and ask whether it is real.',
    },
    situationSteps: {
      'close-the-page': 'Close that page, don’t open it again and enter nothing.',
      'look-for-apps':
        'Look for apps, profiles or meeting software you did not install yourself. Take a screenshot of their names, then remove them.',
      'watch-the-account': 'Watch the notices of your bank and payment accounts for some days.',
      'cut-the-connection':
        'If you are sharing your screen or someone controls your phone, switch on flight mode, turn it off or take out the SIM now.',
      'call-bank-from-another-phone':
        'From another phone, call the number on the back of your card: have it blocked and payments without a password switched off.',
      'change-passwords':
        'On a clean device, change the passwords of bank, payment and e-mail; remove the apps you were told to install.',
      'pay-only-officially':
        'Pay only in the official app, by direct debit or to the lender’s own account named in your contract; never to a person or someone’s payment code.',
      'say-stop-once':
        'Say it once: I am not the borrower, do not contact me again. You need not pay or tell them anything about anybody.',
      'do-not-ignore-court': 'If the case is real, answer it in time or collect the documents at the court.',
    },
    keepsakes: {
      message: 'A screenshot of the message with number and time; don’t delete the message.',
      address: 'A screenshot of the address (don’t open it again).',
      calls: 'The call log and recordings; write down date, time and what was said.',
      chats: 'Chats, with the profile page of the other side.',
      transfer: 'The transfer: time, amount, name and account of the payee, transaction number.',
      app: 'Name, download address and icon of the app you were told to install.',
      contract: 'The loan contract, your payments and the bill in the official app.',
      visits: 'Photos or video of visits and notices, and who was there.',
      letters: 'Letters, summonses and their envelopes.',
      receipts: 'The police receipt, complaint numbers and the bank’s reference.',
    },
    scripts: {
      'not-clicked': {
        heading: ({ name = 'the lender', hotline }) =>
          `Calling ${name}${hotline ? ` on ${hotline}` : ''}, you could say`,
        lines: [
          'I got a message that claims to be from you. I looked this number up myself. Is there a loan in my name?',
          'What are the amount and the due date, and is anything overdue?',
          'Are the link and the number in the message yours? If not, please record it. I will give no password or code.',
        ],
      },
      clicked: {
        heading: ({ name = 'the lender', hotline }) =>
          `Calling ${name}${hotline ? ` on ${hotline}` : ''}, you could say`,
        lines: [
          'I opened a link in a message but entered nothing. Please check my account for strange log-ins or applications.',
          'Is the loan in the message real? What are the amount and the due date?',
          'Is that link yours? If not, please record it.',
        ],
      },
      'entered-data': {
        heading: () => 'Calling your bank, you could say',
        lines: [
          'I may have typed my card, password or code into a fake page. Please block the card ending ____ and online payments at once.',
          'Were there payments today that are not mine, or new devices? If so, please stop them.',
          'Please give me a reference, and tell me how to get a new card.',
        ],
      },
      'money-sent': {
        heading: () => 'Calling your bank, you could say (call the police first)',
        lines: [
          'I need a payment stopped. On ________ at ____ I sent ________ from the account ending ____ to the name ________, account ________.',
          'I think it is fraud and have told the police; their number is ________.',
          'Please ask the receiving bank to freeze the money, stop transfers from this account and give me a reference.',
        ],
      },
      'really-overdue': {
        heading: ({ name = 'the lender', hotline }) =>
          `Calling ${name}${hotline ? ` on ${hotline}` : ''}, you could say`,
        lines: [
          'The loan is mine, but I cannot pay now. I would like instalments or more time.',
          'Please list principal, interest, late interest and fees one by one, in the official app or in writing.',
          'Please confirm what we agree in writing. I pay only in the official app or to the account in the contract.',
        ],
      },
      threatened: {
        heading: ({ name = 'the lender', hotline }) =>
          `Complaining to ${name}${hotline ? ` on ${hotline}` : ''}, you could say`,
        lines: [
          'I complain about how I am being collected from. On ________ the number ________ said: ________. I have kept it.',
          'Who is the collector you hired? Have them stop the threats and stop contacting my family and employer.',
          'Please give me a complaint number and a date for your answer. Without one I will go to the regulator.',
        ],
      },
      'third-party': {
        heading: () => 'When they call again, you could say',
        lines: [
          'I am not the borrower and guaranteed nothing. Do not contact me again and delete my number.',
          'What is your company’s full name and your staff number, and where did you get mine?',
          'If you contact me again I will keep it as evidence and complain to the regulator.',
        ],
      },
      court: {
        heading: () =>
          'Calling the court (in mainland China the court line is 12368; elsewhere look up its switchboard yourself), you could say',
        lines: [
          'I got a message about a case numbered ________. Is there such a case, and at which court?',
          'If so, who is the other side, when is the hearing and how do I see the documents?',
          'Is the link in the message the court’s?',
        ],
      },
    },
  },
  screen: {
    title: 'Report',
    intro:
      'Choose your situation, read the report once, then copy, save or print it. It is made on this device and sent nowhere.',
    situationLegend: 'Which is your situation?',
    situations: {
      'not-clicked': 'I have not tapped the link or paid',
      clicked: 'I opened the link but entered nothing',
      'entered-data': 'I entered a card, password or code, or shared my screen',
      'money-sent': 'I have sent money',
      'really-overdue': 'I do owe money and cannot pay',
      threatened: 'I am threatened, insulted or harassed',
      'third-party': 'It is not my loan, yet they chase me',
      court: 'It claims to be from a court',
    },
    detailsTitle: 'Two details',
    receivedAt: 'When it came',
    receivedAtHint: 'The time shown on the message. Collecting late at night may itself break the rules.',
    sender: 'Sender’s number or name',
    senderHint: 'The number at the top of the message.',
    hiddenTitle: 'Personal information left out for you',
    hiddenIntro:
      'Brackets with a coloured ground mark what was left out. Please check: something may have been missed, or too much left out.',
    nothingHidden: 'Nothing personal was found. Please look for yourself as well.',
    showTheirs: 'Show the numbers, accounts and names the message asks me to contact or pay',
    showTheirsHint: 'Authorities usually need them; leave this off for anyone else.',
    showKind: (kind, count) => `Show: ${kind} (${count})`,
    shownWarning: 'The report now holds personal information. Give it to the authority only; don’t post it.',
    actionsTitle: 'Copy, save, print',
    copy: 'Copy the report',
    copyAll: 'Copy everything',
    save: 'Save as text',
    print: 'Print',
    fileName: 'report',
    preview: 'Preview',
    hiddenMark: (kind) => `Left out: ${kind}`,
    preparing: 'Preparing the report…',
    failed:
      'The report could not be made. Keep the message and call the anti-fraud line yourself: 96110 or 110 (mainland China), 165 (Taiwan), 18222 (Hong Kong).',
    gone: 'Nothing is left here. Go back to the result and choose “Make a report” again.',
    privacy:
      'The report is made on this device and sent nowhere. Closing the browser clears it from memory; only what you save or print remains',
  },
};
