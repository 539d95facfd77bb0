/** One browser on a local web for the tests of a file, and what its pages were warned of. */
import { afterAll, beforeAll, expect } from 'vitest';
import type { DrivenBrowser, DrivenPage } from '@/scripts/browser/driver';
import { drawnWords } from './drawn';
import { drivenBrowser } from './driven-browser';
import { type LocalWeb, startLocalWeb } from './servers/local-web';

/** Milliseconds. */
const PATIENCE = 10_000;

interface StoredPage {
  readonly frames: Readonly<Record<string, { readonly address: string; readonly asksFor: readonly string[] }>>;
  readonly drawn: readonly string[];
  readonly looks: { readonly count: number };
}

export interface WarnedPages {
  browser(): DrivenBrowser;
  web(): LocalWeb;
  /** Serves the page at its address and opens it in a tab in front. */
  openPage(address: string, html: string): Promise<DrivenPage>;
  /** What is drawn over the page there, as soon as anything is. */
  warningOn(address: string): Promise<string>;
  /** What is drawn there now, `''` for nothing. */
  drawnOn(address: string): Promise<string>;
  /** Waits until the page at the address has been judged; then what was drawn for it. */
  judged(address: string, asksFor?: string): Promise<readonly string[]>;
  /** How often the screen was looked at for QR codes while the page stood there. */
  looks(address: string): Promise<number>;
  /** Any page of the extension. */
  eyes(): DrivenPage;
}

export function warnedPages(language = 'zh-CN', options: { readonly privateWindows?: boolean } = {}): WarnedPages {
  let web: LocalWeb | undefined;
  let eyes: DrivenPage | undefined;
  const there = <T>(value: T | undefined): T => {
    if (value === undefined) throw new Error('not up yet: ask inside a test');
    return value;
  };
  beforeAll(async () => {
    web = await startLocalWeb();
  });
  afterAll(() => web?.close());
  const browser = drivenBrowser(() => ({ ...options, language, proxyPort: there(web).port }));
  beforeAll(async () => {
    eyes = await browser().open('popup.html?tab');
  });

  const drawnOn = (address: string) => drawnWords(there(eyes), address);
  const pageAt = async (address: string): Promise<StoredPage | undefined> => {
    const stored = await there(eyes).api('storage.session.get', null);
    const pages = Object.entries(Object(stored)).flatMap(([key, page]) =>
      key.startsWith('page ') ? [page as StoredPage] : [],
    );
    return pages.find(({ frames }) => frames[0]?.address === address);
  };
  return {
    browser,
    web: () => there(web),
    eyes: () => there(eyes),
    async openPage(address, html) {
      there(web).serve(new URL(address).hostname, ({ path }) =>
        path === '/favicon.ico' ? { status: 404 } : { body: html },
      );
      return browser().openWeb(address, { width: 1000, height: 760 });
    },
    drawnOn,
    looks: async (address) => (await pageAt(address))?.looks.count ?? 0,
    async warningOn(address) {
      await expect.poll(() => drawnOn(address), { timeout: PATIENCE, interval: 50 }).not.toBe('');
      return drawnOn(address);
    },
    async judged(address, asksFor) {
      const isJudged = async () => {
        const frames = Object.values((await pageAt(address))?.frames ?? {});
        return frames.length > 0 && (asksFor === undefined || frames.some((frame) => frame.asksFor.includes(asksFor)));
      };
      await expect.poll(isJudged, { timeout: PATIENCE, interval: 30 }).toBe(true);
      return (await pageAt(address))?.drawn ?? [];
    },
  };
}
