import type { OptionsWords } from './keys';

export const en: OptionsWords = {
  parts: 'On this page',
  setByOrganisation: 'Set by your organisation',
  cancel: 'Cancel',

  problems: {
    broken:
      'The settings saved before cannot be read, so the defaults are in use. Changing anything starts again from the defaults.',
    newer:
      'The settings were saved by a later version. This one can read only part of them, so nothing can be changed. Update the extension, or start again.',
    cleared: 'The settings have just been cleared elsewhere. The defaults are in use.',
    full: 'Not saved: the browser’s storage for extensions is full. Delete some records, then try again.',
    familyLocked:
      'Family mode is on, so nothing was changed. To have less protection, give the passphrase under “Family mode” first.',
    notSaved: 'Not saved. The settings are as they were. Please try again.',
    notRead:
      'The browser cannot read the saved settings at present, so the defaults are shown. Close the browser, open it again and have another try.',
    keepCopy: 'Keep what was there as a file',
    startAnew: 'Start again with the defaults',
    close: 'OK',
  },

  warnings: {
    title: 'Automatic warnings',
    automatic: {
      name: 'Warn me while I browse',
      hint: 'Before imitated addresses, and on pages that are after your details.',
    },
    kinds: {
      addresses: { name: 'Before an address opens', hint: 'Addresses that imitate official ones are stopped first.' },
      pages: {
        name: 'Pages that pose as an institution',
        hint: 'The page names itself one, and the address is not theirs.',
      },
      forms: {
        name: 'While filling in and sending',
        hint: 'Before an identity number, a card or a code is given, you are told to whom.',
      },
      links: { name: 'Links on pages', hint: 'Dangerous links are marked, and asked about before they open.' },
      leadForms: {
        name: 'Loan forms that collect your details',
        hint: 'A quiet tip where name, phone and address are collected in a lender’s name.',
      },
    },
    off: 'Nothing warns you by itself at present.',
    menuStays: 'With warnings off, pasting and the right mouse button work as before.',
  },

  look: {
    title: 'Language and text',
    language: 'Language',
    textSize: 'Text size',
    textSizes: { normal: 'Normal', large: 'Large', largest: 'Largest' },
  },

  allowlist: {
    title: 'Sites you want no warnings about',
    hint: 'Nothing warns you on these by itself. Once warnings are back, the site is checked again when it opens.',
    nothing: 'None. Sites for which you choose “This is a mistake” on a warning are listed here.',
    added: {
      interstitial: (date) => `${date}: “This is a mistake” on the page that stopped it`,
      'page-warning': (date) => `${date}: “This is a mistake” on a warning over the page`,
      options: (date) => `${date}: added in the settings`,
    },
    byOrganisation: 'Added by your organisation',
    undo: 'Warn me again',
    undone: (host) => `Warnings about ${host} are back.`,
    putBack: 'Undo',
    host: 'Add a site yourself',
    hostHint: 'For example example.com. It holds for this very host, not for names below it.',
    add: 'Add',
    addAnyway: 'Add it all the same',
    addedNow: (host) => `No more warnings about ${host}.`,
    notAHost: 'This does not look like an address. Write one like example.com.',
    already: (host) => `${host} is on the list already.`,
    refused: (sentence) => `Cannot be added. ${sentence}`,
    doubtful: (sentence) => `Think twice. ${sentence}`,
    judgedTitle: 'Doubtful sites remembered',
    judgedHint: (count) =>
      `Pages of ${count === 1 ? 'one site' : `${count} sites`} posed as an institution and are stopped before they open again. If that was a mistake, all can be forgotten.`,
    forgetJudged: 'Forget all',
    judgedForgotten: 'All forgotten.',
  },

  own: {
    title: 'Institutions I added',
    hint: 'For institutions our registry does not hold and that you have checked yourself. Copy addresses and numbers from the contract, the official app or the back of your card, never from a message you received.',
    nothing: 'None yet.',
    add: 'Add an institution',
    edit: 'Edit',
    remove: 'Delete',
    removed: (name) => `“${name}” was deleted.`,
    putBack: 'Undo',
    saved: (name) => `“${name}” is saved and used from now on.`,
    addedOn: (date) => `Added ${date}`,
    byOrganisation: 'Added by your organisation',
    name: 'Name',
    domains: 'Addresses',
    domainsHint: 'One on each line, the main part only: example.com.',
    numbers: 'Hotlines',
    numbersHint: 'One on each line. A mobile number is no hotline.',
    save: 'Save',
    checkFirst: 'It cannot be saved yet. Please mend what is marked above.',
    full: (most) => `No more than ${most} can be added.`,
    faults: {
      noName: 'Write the name of the institution, two characters or more.',
      longName: 'The name is too long: 60 characters at most.',
      nameHeld: (name) => `Our registry holds “${name}” already. There is no need to add it: just check.`,
      nameTwice: (name) => `You have added “${name}” already.`,
      nothingToCompare: 'Give at least one address or one number. Otherwise there is nothing to compare with.',
      tooMany: (most) => `${most} at most.`,
      notADomain: (written) => `“${written}” does not look like an address.`,
      wholeSuffix: (domain) =>
        `Many sites end in ${domain}; it belongs to no institution. Write the whole address, for example name.${domain}.`,
      sharedPlatform: (domain, platform) =>
        `${domain} is on ${platform}, where anybody can put pages. It cannot stand for an institution.`,
      shared: (domain) => `Anybody can put pages on ${domain}. It cannot stand for an institution.`,
      domainHeld: (domain, owner) => `${domain} is in our registry: it belongs to ${owner}.`,
      government: (domain) => `${domain} is a government address and cannot stand for an institution.`,
      imitation: (domain, sentence) => `${domain} cannot be added: ${sentence}.`,
      notANumber: (written) => `“${written}” does not look like a phone number.`,
      mobile: (written) => `${written} is a mobile number. A real hotline never is one, so it cannot be added.`,
      numberHeld: (number, owner) => `${number} is in our registry: it is the number of ${owner}.`,
    },
  },

  history: {
    title: 'What you checked',
    keep: {
      name: 'Keep what I check',
      hint: 'On this device only, to be searched and deleted at any time. Nothing from private windows.',
    },
    open: 'Show what I checked',
  },

  family: { title: 'Family mode' },

  registry: {
    title: 'Look up the registry',
    versions: ({ registry, date, rules, institutions }) =>
      `Registry ${registry}, checked until ${date}, with ${institutions} institutions; ${rules} rules.`,
    fresh: 'Registry and rules are updated together with the extension.',
    old: 'This registry was last checked more than a year ago; addresses and numbers may have changed. Please update the extension.',
    label: 'A name, an address or a number',
    placeholder: 'For example 招联, zhaolian, 95555',
    preparing: 'Opening the registry…',
    found: (count) => (count === 1 ? 'One entry' : `${count} entries`),
    foundMore: (shown, all) => `${all} entries, the first ${shown} shown. Write more to narrow it down.`,
    nothingFound: (asked) =>
      `Our registry does not hold “${asked}”. That does not make it false; we just cannot confirm it.`,
    checkInstead: 'Check it',
    records: (count) => `Each item with its source (${count})`,
    record: { name: 'Name', domain: 'Address', number: 'Number' },
    names: { legal: 'legal name', brand: 'brand', alias: 'other name', former: 'former name', pinyin: 'in pinyin' },
    domains: {
      official: 'official address',
      'short-domain': 'short address',
      affiliated: 'another address of the same house',
      historic: 'address used in the past',
    },
    numbers: {
      hotline: 'hotline',
      outbound: 'calls go out from it, can be forged',
      'sms-port': 'messages come from it, can be forged',
      candidate: 'not confirmed',
    },
    confidence: { high: 'confirmed', medium: 'one source only', low: 'too weak a source to rely on' },
    checkedOn: (date) => `checked ${date}`,
    wrongTitle: 'Is an entry wrong?',
    wrong:
      'Press “Copy this entry”, add what is right and where it can be read, and tell us by the contact on the extension’s store page. Corrections by an institution itself come first. The extension sends nothing for you.',
    copyEntry: 'Copy this entry',
    wrongReport: (name, id, version) => `Correction to the registry: ${name} (${id}, registry ${version})`,
  },

  backup: {
    title: 'Back up and reset',
    hint: 'Before you change computers or install anew, the settings can be kept as a file. It holds nothing you checked, and no passphrase or contact of family mode.',
    save: 'Export the settings',
    saved: (file) => `Saved as ${file}, usually in your downloads.`,
    open: 'Import settings',
    reset: 'Back to the defaults',
    unreadable: {
      huge: 'This file is too large to be exported settings. Nothing was changed.',
      broken: 'This file is incomplete or damaged and cannot be read. Nothing was changed.',
      foreign: 'This file was not exported by Collection Check. Nothing was changed.',
      newer: 'This file was exported by a later version. Update the extension first. Nothing was changed.',
      unopened: 'The browser cannot open this file. Nothing was changed.',
    },
    previewTitle: (file) => `Importing ${file} would change this`,
    previewHint: 'Nothing changes until you confirm.',
    noChange: 'The same as now: nothing to change.',
    changes: {
      value: (name, before, after) => `${name}: ${before} → ${after}`,
      list: (name, added, removed) => `${name}: ${added} added, ${removed} removed`,
      comma: ', ',
      named: (sentence, names) => `${sentence} (${names})`,
      leftOut: (count) =>
        `${count === 1 ? 'One institution or trusted site does' : `${count} institutions or trusted sites do`} not pass our checks (an address imitates another’s, for example) and will be left out.`,
      on: 'on',
      off: 'off',
    },
    apply: 'Import',
    applied: 'Imported.',
    resetAsk: 'Go back to the defaults?',
    resetHint:
      'Your choices, the sites without warnings and the institutions you added will be gone. Family mode and what you checked stay. You may want to export first.',
    resetNow: 'Back to the defaults',
    resetDone: 'The defaults are back.',
  },
};
