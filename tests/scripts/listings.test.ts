/** The texts for the stores against the stores' limits, and against the extension they speak of. */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { LOCALES, type Locale } from '@/src/i18n/locale';
import config from '../../wxt.config';
import { simplifiedIn, traditionalIn } from '../i18n/scripts';

/** Characters. Chrome's and Edge's summary is the manifest's description; the limits are those of the stores' forms. */
const LIMITS = { name: 45, summary: 132, firefoxSummary: 250, description: 10_000, descriptionAtLeast: 250 } as const;
/** Edge's search terms. */
const MOST_KEYWORDS = 7;
const LONGEST_KEYWORD = 30;

const SECTIONS = [
  'name',
  'summary',
  'firefoxSummary',
  'description',
  'category',
  'keywords',
  'news',
  'purpose',
  'permissions',
  'data',
  'promotion',
] as const;
type Section = (typeof SECTIONS)[number];

function read(locale: Locale): Readonly<Record<Section, string>> {
  const [, ...sections] = readFileSync(`docs/store/${locale}/listing.md`, 'utf8').split(/^## .*$/m);
  expect(sections).toHaveLength(SECTIONS.length);
  const text = (section: Section) => (sections[SECTIONS.indexOf(section)] ?? '').trim();
  return Object.fromEntries(SECTIONS.map((section) => [section, text(section)])) as Record<Section, string>;
}

async function permissions(): Promise<readonly string[]> {
  if (typeof config.manifest !== 'function') throw new TypeError('the manifest depends on the browser');
  const { permissions: asked = [], host_permissions: hosts = [] } = await config.manifest({
    browser: 'chrome',
    manifestVersion: 3,
    mode: 'production',
    command: 'build',
  });
  return [...asked, ...hosts];
}

describe.each(LOCALES)('%s', (locale) => {
  const listing = read(locale);
  const messages = JSON.parse(readFileSync(`public/_locales/${locale}/messages.json`, 'utf8'));

  test('name and summary are those of the extension', () => {
    expect(listing.name).toBe(messages.extensionName.message);
    expect(listing.summary).toBe(messages.extensionDescription.message);
  });

  test('nothing is longer than its field', () => {
    expect(listing.name.length).toBeLessThanOrEqual(LIMITS.name);
    expect(listing.summary.length).toBeLessThanOrEqual(LIMITS.summary);
    expect(listing.firefoxSummary.length).toBeLessThanOrEqual(LIMITS.firefoxSummary);
    expect(listing.description.length).toBeLessThanOrEqual(LIMITS.description);
    expect(listing.description.length).toBeGreaterThanOrEqual(LIMITS.descriptionAtLeast);
    const keywords = listing.keywords.split('\n');
    expect(keywords.length).toBeLessThanOrEqual(MOST_KEYWORDS);
    for (const keyword of keywords) expect(keyword.length).toBeLessThanOrEqual(LONGEST_KEYWORD);
  });

  test('every permission is justified, and none that is not asked for', async () => {
    const justified = [...listing.permissions.matchAll(/^\| `([^`]+)`/gm)].map(([, permission]) => permission);
    expect(justified.toSorted()).toEqual((await permissions()).toSorted());
  });

  test('the privacy policy has as many paragraphs as the others', () => {
    const paragraphs = readFileSync(`docs/store/${locale}/privacy.md`, 'utf8').trim().split('\n\n');
    const first = readFileSync('docs/store/zh_CN/privacy.md', 'utf8').trim().split('\n\n');
    expect(paragraphs).toHaveLength(first.length);
  });

  test('pictures are there and small', () => {
    const pictures = readdirSync(`docs/store/${locale}`).filter((file) => file.endsWith('.png'));
    expect(pictures.length).toBeGreaterThanOrEqual(5);
    for (const picture of pictures) expect(statSync(`docs/store/${locale}/${picture}`).size).toBeLessThan(250_000);
  });

  test('it is written in its own characters, and promises no safety', () => {
    const all = `${Object.values(listing).join('\n')}\n${readFileSync(`docs/store/${locale}/privacy.md`, 'utf8')}`;
    if (locale === 'zh_CN') expect(traditionalIn(all)).toBe('');
    if (locale === 'zh_TW') expect(simplifiedIn(all)).toBe('');
    if (locale === 'zh_TW') expect(all).not.toMatch(/短信|鏈接|二維碼|信息|網絡|屏幕|默認|卸載/);
    expect(all).not.toMatch(/不存在|绝对|絕對|100\s*%|guarantee/i);
  });
});

test('the notes for reviewers are there', () => {
  expect(existsSync('docs/store/review-notes.md')).toBe(true);
});
