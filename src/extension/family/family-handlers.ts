/** What the extension's own pages ask about going on; pages of the web have no part in it. */
import { browser } from '../browser';
import type { Handlers } from '../listen';
import { isText } from '../message-parsers';
import type { RequestOf, ToBackground } from '../messages';
import { continueStopped } from '../navigation/continue-stopped';
import { parseWebAddress } from '../navigation/web-address';
import { LONGEST_PASSPHRASE } from './passphrase';
import { dropUnlock, unlock, unlockView } from './unlock-request';

type FamilyHandlers = Pick<Handlers<ToBackground>, 'continue-stopped' | 'ask-unlock' | 'unlock'>;

/** Call while the background starts. */
export function familyHandlers(): FamilyHandlers {
  browser.tabs.onRemoved.addListener((tabId) => void dropUnlock(tabId).catch(reportError));
  return {
    'continue-stopped': {
      parse: parseContinue,
      answer: async ({ address, choice, passphrase }, asker) =>
        asker.sort === 'own' && asker.tabId !== undefined
          ? continueStopped(new URL(address), choice, passphrase, asker.tabId)
          : { result: 'refused' },
    },
    'ask-unlock': {
      parse: parseId,
      answer: async ({ id }, asker) => (asker.sort === 'own' ? unlockView(id) : null),
    },
    unlock: {
      parse: parseUnlock,
      answer: async ({ id, passphrase }, asker) =>
        asker.sort === 'own' ? unlock(id, passphrase) : { result: 'refused' },
    },
  };
}

function parseContinue(message: object): RequestOf<ToBackground, 'continue-stopped'> | undefined {
  if (!('address' in message) || typeof message.address !== 'string' || !parseWebAddress(message.address))
    return undefined;
  if (!('choice' in message) || (message.choice !== 'go-on' && message.choice !== 'trust-site')) return undefined;
  const { address, choice } = message;
  if (!('passphrase' in message) || message.passphrase === undefined) return { address, choice };
  const { passphrase } = message;
  return isText(passphrase, LONGEST_PASSPHRASE) ? { address, choice, passphrase } : undefined;
}

function parseId(message: object): RequestOf<ToBackground, 'ask-unlock'> | undefined {
  return 'id' in message && isText(message.id, 64) ? { id: message.id } : undefined;
}

function parseUnlock(message: object): RequestOf<ToBackground, 'unlock'> | undefined {
  const asked = parseId(message);
  if (!asked || !('passphrase' in message) || !isText(message.passphrase, LONGEST_PASSPHRASE)) return undefined;
  return { ...asked, passphrase: message.passphrase };
}
