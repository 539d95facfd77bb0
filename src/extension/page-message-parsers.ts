/** Shapes of what the script in pages asks, within the bounds of `MESSAGE_LIMITS`. */
import type { AskedFor, IdentityPlace, IdentityText, PageFacts } from '@/src/core/page/page-facts';
import { MESSAGE_LIMITS } from './message-limits';
import { isText } from './message-parsers';
import type { FormMoment, LinkToCheck, PictureBox, RequestOf, ToBackground } from './messages';

const ASKED_FOR: Readonly<Record<AskedFor, true>> = {
  'id-card': true,
  'bank-card': true,
  cvv: true,
  password: true,
  'sms-code': true,
  name: true,
  phone: true,
  address: true,
  'payment-qr': true,
  'scan-code': true,
  'account-transfer': true,
  'app-file': true,
};
const PLACES: Readonly<Record<IdentityPlace, true>> = {
  title: true,
  heading: true,
  logo: true,
  'site-name': true,
  copyright: true,
  filing: true,
  'form-label': true,
};
const MOMENTS: readonly FormMoment['moment'][] = ['focus', 'paste', 'submit'];
/** By DNS. */
const LONGEST_HOST = 253;
/** CSS pixels; walls of screens are smaller. */
const LARGEST_WINDOW = 32_768;

export function parseLinks(message: object): RequestOf<ToBackground, 'check-links'> | undefined {
  const links = 'links' in message ? listOf(message.links, parseLink, MESSAGE_LIMITS.links) : undefined;
  return links && { links };
}

export function parseLink(value: unknown): LinkToCheck | undefined {
  if (typeof value !== 'object' || value === null || !('href' in value)) return undefined;
  if (!isText(value.href, MESSAGE_LIMITS.address)) return undefined;
  if (!('text' in value) || value.text === undefined) return { href: value.href };
  return isText(value.text, MESSAGE_LIMITS.linkText) ? { href: value.href, text: value.text } : undefined;
}

export function parseFacts(message: object): RequestOf<ToBackground, 'check-page'> | undefined {
  const facts: unknown = 'facts' in message ? message.facts : undefined;
  if (typeof facts !== 'object' || facts === null) return undefined;
  const read = (name: keyof PageFacts): unknown => Reflect.get(facts, name);
  const address = read('address');
  const identity = listOf(read('identity'), parseIdentity, MESSAGE_LIMITS.factItems);
  const asksFor = listOf(read('asksFor'), parseAskedFor, MESSAGE_LIMITS.factItems);
  const formHosts = listOf(read('formHosts'), (host) => text(host, LONGEST_HOST), MESSAGE_LIMITS.factItems);
  const texts = listOf(read('texts'), (words) => text(words, MESSAGE_LIMITS.factText), MESSAGE_LIMITS.factItems);
  if (!isText(address, MESSAGE_LIMITS.address) || !identity || !asksFor || !formHosts || !texts) return undefined;
  return { facts: { address, identity, asksFor, formHosts, texts } };
}

export function parsePictures(message: object): RequestOf<ToBackground, 'look-at-codes'> | undefined {
  const boxes = 'boxes' in message ? listOf(message.boxes, parseBox, MESSAGE_LIMITS.pictures) : undefined;
  return boxes && { boxes };
}

function parseBox(value: unknown): PictureBox | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const read = (name: keyof PictureBox): number => {
    const side: unknown = Reflect.get(value, name);
    return typeof side === 'number' && Math.abs(side) < LARGEST_WINDOW ? side : Number.NaN;
  };
  const box = {
    x: read('x'),
    y: read('y'),
    width: read('width'),
    height: read('height'),
    windowWidth: read('windowWidth'),
  };
  const isWhole = Object.values(box).every((side) => !Number.isNaN(side));
  return isWhole && box.width > 0 && box.height > 0 && box.windowWidth > 0 ? box : undefined;
}

export function parseFormMoment(message: object): FormMoment | undefined {
  if (!('moment' in message) || !('fields' in message) || !('recipient' in message)) return undefined;
  const moment = MOMENTS.find((known) => known === message.moment);
  const fields = listOf(message.fields, parseAskedFor, MESSAGE_LIMITS.factItems);
  const recipient = text(message.recipient, LONGEST_HOST);
  return moment && fields && recipient !== undefined ? { moment, fields, recipient } : undefined;
}

function parseIdentity(value: unknown): IdentityText | undefined {
  if (typeof value !== 'object' || value === null || !('place' in value) || !('text' in value)) return undefined;
  const { place } = value;
  const words = text(value.text, MESSAGE_LIMITS.factText);
  return isKeyOf(PLACES, place) && words !== undefined ? { place, text: words } : undefined;
}

function parseAskedFor(value: unknown): AskedFor | undefined {
  return isKeyOf(ASKED_FOR, value) ? value : undefined;
}

function isKeyOf<Key extends string>(record: Readonly<Record<Key, true>>, value: unknown): value is Key {
  return typeof value === 'string' && Object.hasOwn(record, value);
}

function text(value: unknown, longest: number): string | undefined {
  return isText(value, longest) ? value : undefined;
}

/** @returns nothing where one item is wrong or there are too many: our script sends no such list */
function listOf<T>(value: unknown, parse: (item: unknown) => T | undefined, most: number): readonly T[] | undefined {
  if (!Array.isArray(value) || value.length > most) return undefined;
  const items = value.map(parse);
  return items.every((item) => item !== undefined) ? items : undefined;
}
