import type { WelcomeWords } from './keys';

export const en: WelcomeWords = {
  title: 'Welcome to Collection Check',
  headline: ['A text demands money? ', 'Do not panic, ', 'and do not pay yet'],
  lead: 'Put in a text, a link or a number. A second later you see whether it looks like your lender’s, whether the link and the phone number are its own, and what to do now.',
  language: 'Language',

  tryTitle: 'Try it now',
  tryHint:
    'We made up these three texts. Choose one and it goes into the box and is answered at once. You can also paste one of your own.',
  samples: [
    {
      label: 'A pressing demand',
      text: '【拍拍金融】您的借款已逾期3天，今日不处理将联系您的家人，请点击 ppdai-huankuan.top 还款',
    },
    { label: 'A reminder without a link', text: '【招联金融】您尾号1234的借款今日到期，请登录招联金融App查看账单。' },
    {
      label: 'A statement with a link',
      text: '【招商银行】您尾号1234的信用卡本期账单800.00元，12月8日到期，详情见 cmbchina.com，客服95555。',
    },
  ],
  boxPlaceholder: 'Paste the text you received here',
  noAnswerYet: 'The answer appears here',
  wholeAnswer: 'See the whole answer',
  wholeAnswerHint: 'The reasons, the signs marked in the text, whom to turn to, the official phone numbers.',

  warningsTitle: 'Warnings while you browse',
  warnings: 'It warns you when',
  warningsAt: [
    'an address imitates an official one, before it opens',
    'a page poses as a bank or a lender',
    'you are about to give such a page an identity number, a card or a code',
    'a link in web mail or a web chat is suspicious, before you open it',
  ],
  warningsSwitch: 'Automatic warnings',
  warningsOn: 'On. You can dismiss any warning, and choose one by one in the settings.',
  warningsOff: 'Off. Pasting and checking works as before.',
  accessWithheld: 'One more step: the browser does not let it look at the pages you open yet.',
  allowAccess: 'Allow and turn on',
  accessRefused:
    'The browser gave no permission, so the warnings are still off. Pasting and checking works as before; you can turn them on here or in the settings at any time.',
  lockedByOrganisation: 'Your organisation decides this.',
  familyLocked:
    'Family mode is on, so nothing was changed. To turn the warnings off, enter the passphrase in the settings.',
  notSaved: 'This could not be saved, and nothing was changed. Try again, or change it in the settings.',

  privacyTitle: 'What it can see',
  seesTitle: 'It looks at',
  sees: [
    'what you paste, select or ask about with the right mouse button',
    'with automatic warnings on: the text, links and payment codes a page shows, and what it asks you to fill in',
  ],
  neverTitle: 'It never',
  never: [
    'sends anything off this device: there is no server, no account, no statistics',
    'reads what you type into web pages',
    'keeps the texts you pasted after the browser is closed, unless you turn on the history yourself',
  ],

  reachTitle: 'Keep it at hand',
  pinSteps: {
    chromium: [
      'Press the puzzle piece (Extensions) at the top right of the browser.',
      'Find Collection Check and press the pin beside it.',
    ],
    edge: [
      'Press the puzzle piece (Extensions) at the top right of the browser.',
      'Find Collection Check and press the eye beside it (Show in toolbar).',
    ],
    firefox: [
      'Press the puzzle piece (Extensions) at the top right of the browser.',
      'Press the gear beside Collection Check and choose Pin to Toolbar.',
    ],
  },
  pinned: 'The shield of Collection Check is on your toolbar already.',
  shortcut: (keys) => `Or press ${keys} at any time.`,
  contextMenu:
    'On any page, select a text, a link or a QR code, press the right mouse button and choose the check: the answer appears on that page.',

  familyTitle: 'For your parents?',
  family:
    'Turn on family mode in the settings: larger type, plainer words, official numbers at one press, and no way to click past a dangerous page by accident.',
  openFamily: 'Set up family mode',
  settings: 'Open the settings',
  start: 'Start checking',
};
