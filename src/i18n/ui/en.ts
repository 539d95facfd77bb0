import { numberTypes } from '../verdict/en/number-types';
import type { UiWords } from './keys';

export const en: UiWords = {
  appName: 'Collection Check',
  settings: 'Settings',
  history: 'History',
  intro: 'Paste it and read at once: is it really from them, whose links and numbers these are, and what to do now.',
  privacy: 'What you paste is checked on this device and never sent anywhere',

  boxLabel: 'Message, link, number or company name',
  boxPlaceholder: 'Paste the message you received here, or a screenshot of it',
  longText: (characters) =>
    `${characters} characters: only the beginning is shown, the rest is checked too. Paste again to replace it.`,
  examplesLabel: 'You can ask about',
  examples: [
    { sort: 'A message', text: '【拍拍金融】您的借款已逾期，请点击 ppdai-huankuan.top 还款' },
    { sort: 'A company', text: '众消金融是真的吗' },
    { sort: 'A number', text: '95555' },
    { sort: 'An address', text: 'cmbchina.com' },
  ],
  clear: 'Clear',
  check: 'Check',
  checkShortcut: 'Ctrl + Enter',
  senderShow: 'Add the sender (optional)',
  senderLabel: 'Sender number or name (optional)',
  senderPlaceholder: 'for example a number starting with 106',
  senderHint: 'The number at the top of the message. It can be forged, so it is only a hint.',

  preparing: 'Getting ready…',
  checking: 'Checking…',
  failed:
    'This check did not finish. Do not tap the link or pay for now; ask the lender through its official app or hotline.',

  verdictTitle: 'Result',
  kind: (label) => `Kind: ${label}`,
  copy: 'Copy result',
  copied: 'Copied',
  copyFailed: 'Could not copy. Please select the text and copy it yourself',
  report: 'Make a report',

  stepsTitle: 'What to do now',
  moreSteps: (count) => `${count} more steps`,
  channelsTitle: 'Numbers you can call',
  channelSectionTitle: 'Whom you can turn to',

  reasonsTitle: 'Why we say so',
  messageTitle: 'What you received',
  messageHint: 'Every marked part is explained. Select one to read why.',
  reasonNumber: (number) => `Point ${number}`,
  showInMessage: (number) => `Show point ${number} in the message`,
  omitted: (characters) => `${characters} characters left out`,
  hiddenCharacters: (count) => (count === 1 ? 'hidden character' : `${count} hidden characters`),

  linksTitle: 'Whose links these are',
  mustCompare: 'Compare with the picture',
  linkLevels: {
    dangerous: 'Very suspicious',
    suspicious: 'Doubtful',
    unverified: 'Cannot be confirmed',
    official: 'Official link',
  },
  thisAddress: 'The address you received',
  officialAddress: (name) => `Official address of ${name}`,
  wholeAddress: 'Whole address',
  differingCharacters: (characters) => `Differs from the official address in: ${characters.join(', ')}`,
  moreLinks: (count) => `${count} more links not listed one by one`,

  numbersTitle: 'Whose numbers these are',
  numberTypes,
  moreNumbers: (count) => `${count} more numbers not listed one by one`,

  entitiesTitle: 'About the company',
  officialSite: 'Official address',
  unconfirmedSite: 'Recorded, not yet confirmed twice',
  hotline: 'Official hotline',
  whatIsKnown: 'What we know',
  sources: (count) => `Sources (${count})`,
  checkedOn: (date) => `Checked on ${date}`,
  moreDomains: (count) => `${count} in all`,

  fieldsTitle: 'What the message states',
  fieldsHint: "Open the lender's official app and compare them one by one.",
  fieldsMissing: (labels) => `Not stated: ${labels.join(', ')}.`,

  limitsTitle: 'Please note',
};
