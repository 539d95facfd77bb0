/**
 * What the person has put into the box but not yet cleared, kept so that closing the popup (a click beside it is
 * enough) loses nothing. It is other people's words about somebody's debts: it lives in memory only
 * (`storage.session`), is gone when the browser ends, and private windows keep none.
 */
import { browser } from './browser';

export interface StoredDraft {
  readonly text: string;
  readonly sender?: string;
  readonly fromPicture?: 'to-compare' | 'compared';
}

export interface DraftStore {
  read(): Promise<StoredDraft>;
  /** Stores it: at once after a pause (a paste, clearing the box), while someone types a few times a second. */
  save(draft: StoredDraft): void;
  /** Stores at once what still waits: for the moment the page goes away. */
  flush(): void;
}

const KEY = 'draft';
const EMPTY: StoredDraft = { text: '' };

/** Milliseconds between two writes. Shorter than from the last key to the click that closes the popup. */
const WRITE_INTERVAL = 150;

/** Characters. The engine judges no more of a text, and `storage.session` has room for 10 MB in all. */
const LONGEST_STORED = 1_000_000;

export function createDraftStore(): DraftStore {
  if (browser.extension.inIncognitoContext) return { read: async () => EMPTY, save: () => {}, flush: () => {} };
  let waiting: StoredDraft | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;

  function flush(): void {
    clearTimeout(timer);
    timer = undefined;
    if (!waiting) return;
    // A draft that cannot be stored is still on the screen: report, do not disturb.
    write(waiting).catch(reportError);
    waiting = undefined;
    timer = setTimeout(flush, WRITE_INTERVAL);
  }

  return {
    read: async () => parseDraft((await browser.storage.session.get(KEY))[KEY]),
    save(draft) {
      waiting = draft;
      // Not left to the moment the page goes away: Firefox drops what is written then.
      if (timer === undefined) flush();
    },
    flush,
  };
}

async function write(draft: StoredDraft): Promise<void> {
  const { text, sender = '' } = draft;
  const isStored = text.length + sender.length > 0 && text.length + sender.length <= LONGEST_STORED;
  await (isStored ? browser.storage.session.set({ [KEY]: draft }) : browser.storage.session.remove(KEY));
}

function parseDraft(stored: unknown): StoredDraft {
  if (typeof stored !== 'object' || stored === null || !('text' in stored)) return EMPTY;
  const { text } = stored;
  if (typeof text !== 'string') return EMPTY;
  const sender = 'sender' in stored ? stored.sender : undefined;
  const fromPicture = 'fromPicture' in stored ? stored.fromPicture : undefined;
  return {
    text,
    ...(typeof sender === 'string' && { sender }),
    // Whatever else stands there: rather compared once too often.
    ...(fromPicture !== undefined && { fromPicture: fromPicture === 'compared' ? 'compared' : 'to-compare' }),
  };
}
