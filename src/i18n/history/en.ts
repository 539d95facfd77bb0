import type { HistoryWords } from './keys';

export const en: HistoryWords = {
  title: 'What you have checked',
  hint: 'Kept on this device only, 300 entries at most; the oldest go first. Nothing from private windows is kept.',
  off: 'Nothing is kept at the moment. If you turn this on, the messages and links you check stay on this device, so that you can compare or report them later. Others who use the device can see them too.',
  turnOn: 'Keep a history',
  search: 'Search what you have checked',
  nothing: 'Nothing yet.',
  nothingFound: 'Nothing found. Try another word.',
  count: (shown, all) => (shown === all ? `${all} in all` : `${shown} found, ${all} in all`),
  deleteOne: 'Delete',
  deleteAll: 'Delete all',
  deleted: (count) => `${count} deleted.`,
  undo: 'Undo',
  checkAgain: 'Check again',
  cut: 'The text was long; only its beginning was kept.',
  from: (sender) => `from ${sender}`,
  failed: 'That did not work. Please try again.',
};
