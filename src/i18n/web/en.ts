import type { WebWords } from './keys';

export const en: WebWords = {
  menu: {
    selection: 'Check the selected text',
    link: 'Check this link',
    image: 'Check this image (text and QR codes)',
    page: 'Check the address of this page',
  },
  omnibox: 'Check this text or address',
  buttonTitle: (app, level) => `${app}: ${level}`,

  interstitial: {
    imitation: (name) => `This address is posing as ${name}`,
    resembles: (name) => `This address is very close to an official one of ${name}, but is not in our registry`,
    posedBefore: (name) => `Pages of this site called themselves ${name}, but the address is not theirs`,
    stopped: 'We stopped it before it was opened. Its server has received nothing from you.',
    stoppedLate: 'We have stopped this page. Please do not type anything into it.',
    yourAddress: 'The address you were about to open',
    ifMeant: (name) => `To reach ${name}, open its official site or app yourself. Do not use a link you were sent.`,
    leave: 'Leave',
    openOfficial: (name) => `Open the official site of ${name}`,
    details: 'Other choices',
    imitationRisk:
      'If you open it, the page may trick you out of your ID number, bank card, a code sent to you, or money. Do not fill in or pay anything there.',
    resemblesRisk: 'It may be alike by chance. Once it is open, compare the address before you fill in anything.',
    goOn: 'Open it this once anyway',
    goOnIn: (seconds) => `Please read the address first. You can open it in ${seconds} s`,
    mistake: 'This is a mistake: no more warnings about this site',
    mistakeHint: 'You can turn the warnings back on in the settings at any time.',
    privacy: 'This was decided on your device alone. The address was sent nowhere',
    nothingStopped: 'No address has been stopped here.',
    notChecked: 'This address could not be checked this time',
    uncheckedWhy:
      'The browser has not answered, so we do not know yet whether anything is wrong with this address. Please try again; if that does not help, restart the browser.',
    uncheckedRisk:
      'This address has not been checked. Once it is open, do not fill in your ID number, bank card or a code sent to you, and do not pay.',
    tryAgain: 'Try again',
    failed: 'The browser has not answered, so nothing has been changed. Please try again, or restart the browser.',
  },

  panel: {
    title: 'Result of the check',
    close: 'Close',
    notes: {
      noQr: 'No QR code was found in this image. If there is text in it, take a screenshot and paste that into Collection Check.',
      notVisible: 'The image is not fully visible in the window. Scroll until all of it can be seen, then try again.',
      nothingSelected: 'No text is selected. Select the text to check, then try again.',
    },
  },

  settings: {
    title: 'Settings',
    languages: { auto: 'As in the browser', zh_CN: '简体中文', zh_TW: '繁體中文', en: 'English' },
  },

  gateOff: {
    title: 'Stopping addresses before they open is off',
    explanation:
      'The browser has not accepted our rules, so an imitated address may open before you are warned. Checking what you paste and the warnings on pages work as before. Restarting the browser usually mends this.',
  },

  access: {
    title: 'Automatic warnings on web pages are off',
    explanation:
      'Checking what you paste works as before. With them on, you are warned of fake addresses and of pages that ask for your details; everything is decided on this device.',
    turnOn: 'Turn on automatic warnings',
  },
};
