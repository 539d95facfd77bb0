import { beforeEach, describe, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { AskedFor, PageFacts } from '@/src/core/page/page-facts';
import {
  beginPage,
  changePageState,
  type DrawnFor,
  hearPage,
  NEW_PAGE,
  type PageState,
  readPageState,
  withCodes,
  withFrame,
  withOpen,
} from '@/src/extension/page-state';
import { takeDrawnFor } from '@/src/extension/page-warning';

beforeEach(() => fakeBrowser.reset());

function facts(frame: string, asksFor: readonly AskedFor[] = []): PageFacts {
  return { address: `https://${frame}.example/`, identity: [], asksFor, formHosts: [], texts: [] };
}

function keptOf(frames: readonly (readonly [number, PageFacts])[], state: PageState = NEW_PAGE): readonly string[] {
  return Object.keys(frames.reduce((before, [id, one]) => withFrame(before, id, one), state).frames);
}

describe('of many frames', () => {
  const advertisements = Array.from({ length: 40 }, (_, at) => [at + 10, facts(`ad-${at}`)] as const);

  test('the page itself is always kept, also when it is reported last', () => {
    expect(keptOf([...advertisements, [0, facts('page')]])).toContain('0');
    expect(keptOf([[0, facts('page')], ...advertisements])).toContain('0');
  });

  test('the one that asks for something is kept, whenever it comes', () => {
    const asking = [99, facts('form', ['bank-card'])] as const;
    expect(keptOf([[0, facts('page')], ...advertisements, asking])).toContain('99');
    expect(keptOf([asking, ...advertisements, [0, facts('page')]])).toContain('99');
  });

  test('twelve are kept, the latest of those that say nothing', () => {
    const kept = keptOf([[0, facts('page')], ...advertisements]);
    expect(kept).toHaveLength(12);
    expect(kept).toContain('49');
    expect(kept).not.toContain('10');
  });
});

describe('a page in a tab', () => {
  const report = (frameId: number, one: PageFacts) =>
    changePageState(4, (state) => [withFrame(state, frameId, one), undefined]);
  const known = async () => Object.values((await readPageState(4)).frames).map(({ address }) => address);

  test('keeps what its frames said before it spoke', async () => {
    await report(0, facts('before'));
    await beginPage(4);
    await report(7, facts('frame', ['password']));
    await hearPage(4);
    await report(0, facts('page'));
    expect(await known()).toEqual(['https://page.example/', 'https://frame.example/']);
  });

  test('is not taken for the one before, also when the browser told nothing', async () => {
    await hearPage(4);
    await report(0, facts('before'));
    await report(7, facts('frame', ['password']));
    await hearPage(4);
    expect(await known()).toEqual([]);
  });
});

describe('codes', () => {
  const code = { sort: 'payment', network: 'wechat' } as const;
  const seen = withCodes(withFrame(NEW_PAGE, 0, facts('page')), 0, [code]);

  test('stay with the page when it is read again', () => {
    expect(withFrame(seen, 0, facts('page', ['name'])).frames[0]?.codes).toEqual([code]);
  });
  test('go with the address', () => {
    expect(withFrame(seen, 0, facts('other')).frames[0]?.codes).toBeUndefined();
  });
  test('are bounded, and of an unknown frame nothing is kept', () => {
    expect(withCodes(seen, 0, Array(50).fill(code)).frames[0]?.codes).toHaveLength(6);
    expect(withCodes(seen, 3, [code])).toBe(seen);
  });
});

describe('what was drawn for whom', () => {
  const drawnFor = (cause: DrawnFor['cause']): DrawnFor => ({ tabId: 4, frameId: 0, cause, host: 'kf-3.shop' });

  test('is kept once for each cause, however often it is drawn', () => {
    let state: PageState = NEW_PAGE;
    for (let count = 0; count < 100; count += 1) state = withOpen(state, `link ${count}`, drawnFor('link'));
    expect(Object.keys(withOpen(state, 'page 1', drawnFor('page')).open)).toEqual(['link 99', 'page 1']);
  });

  test('is taken once, by the tab it was drawn in, and leaves nothing in storage that grows', async () => {
    await fakeBrowser.storage.session.set({ 'page 4': withOpen(NEW_PAGE, 'one', drawnFor('page')) });
    expect(await takeDrawnFor('one', 5)).toBeUndefined();
    expect(await takeDrawnFor('one', 4)).toEqual(drawnFor('page'));
    expect(await takeDrawnFor('one', 4)).toBeUndefined();
    expect(Object.keys(await fakeBrowser.storage.session.get())).toEqual(['page 4']);
  });
});
