import type { PictureWords } from './keys';

export const en: PictureWords = {
  choose: 'Choose a picture…',
  chooseInTab: 'Choose a picture…',
  chooseInTabHint: 'Opens a tab where you can choose pictures',
  hint: 'Screenshots and photos can be pasted or dropped here. They are read on this device only.',
  drop: 'Let go to read the text and QR codes in the picture',

  listTitle: 'Pictures',
  pasted: 'Pasted picture',
  alt: (name) => `Picture to check: ${name}`,
  enlarge: 'Enlarge',
  reduce: 'Make smaller',
  remove: 'Remove',
  removeNamed: (name) => `Remove the picture ${name}`,
  cancel: 'Cancel',
  cancelNamed: (name) => `Stop reading ${name}`,

  waiting: 'Waiting its turn',
  stages: {
    opening: 'Opening the picture and looking for QR codes',
    loading: 'Getting ready to read the text',
    reading: 'Reading the text',
  },
  cancelled: 'Cancelled; this picture was not read.',
  textRead: 'The text is in the box above. Compare it with the picture and correct it.',
  nothingRead: 'No text or QR code was found. Try a clearer screenshot, or type the text into the box.',
  onlyCodes: 'No text was found in the picture, only a QR code.',
  firstOfAnimation: 'This picture moves; only its first frame was read.',
  tooMany: (most) => `At most ${most} pictures at a time; the others were not read.`,
  problems: {
    'no-picture': 'This file is not a picture. Take a screenshot of a PDF or document and add that instead.',
    'unknown-format':
      'The browser cannot open pictures of this kind (HEIC, for example). Take a screenshot, or save it as JPG, and try again.',
    broken:
      'The picture cannot be opened; the file may be incomplete or damaged. Save it again or take a new screenshot.',
    'too-large': 'The picture is too large: at most 25 MB and 50 megapixels. Crop it to the part with the text.',
    'too-small': 'The picture is too small to read. Use the original.',
    stalled:
      'Nothing moved for a long time, so reading was stopped. Close some pages, or crop the picture to the text.',
    failed: 'Reading did not work, perhaps for lack of memory. Close some pages and try again, or type the text.',
  },

  codesTitle: (count) => (count === 1 ? 'The QR code in the picture says' : `The ${count} QR codes in the picture say`),
  codeLabel: 'QR code: ',

  noticeTitle: 'This text was read from a picture and may be wrong',
  notice:
    'Addresses are misread most easily: one other letter or a lost dot makes it another website. Correct them against the picture; until you have compared them, none counts as official.',
  compared: 'I have compared them; addresses and numbers are the same as in the picture',
};
