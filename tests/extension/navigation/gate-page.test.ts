import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { gatePageOfToday, isGatePage } from '@/src/extension/navigation/gate-page';

const TODAY = 'chrome-extension://11111111-2222-4333-8444-555555555555';
const STALE = 'chrome-extension://6038bf8a-60ff-451e-af56-4e9f4191eff2';
const OWN = 'chrome-extension://omfkfjejappabmhkjcakdknchiocgfgn';

beforeEach(() => {
  // As Chromium does for what is exposed by a dynamic address only.
  vi.spyOn(fakeBrowser.runtime, 'getURL').mockImplementation((path) => `${path === '' ? OWN : TODAY}/${path}`);
});
afterEach(() => vi.restoreAllMocks());

test('the gate is known by both its names, and by no other', () => {
  expect(isGatePage(`${TODAY}/interstitial.html#http://a.example/`)).toBe(true);
  expect(isGatePage(`${OWN}/interstitial.html`)).toBe(true);
  expect(isGatePage(`${OWN}/popup.html`)).toBe(false);
  expect(isGatePage('http://a.example/interstitial.html')).toBe(false);
});

test('an address of an earlier run leads to the gate of today, with what was stopped', () => {
  expect(gatePageOfToday(`${STALE}/interstitial.html#http://a.example/?b#c`)).toBe(
    `${TODAY}/interstitial.html#http://a.example/?b#c`,
  );
});

test.each([
  `${STALE}/popup.html#http://a.example/`,
  `${STALE}/interstitial.html`,
  `${OWN}/interstitial.html#http://a.example/`,
  'http://a.example/#chrome-extension://',
])('%s does not', (address) => {
  expect(gatePageOfToday(address)).toBeUndefined();
});
