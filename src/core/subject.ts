/** Message → Subject: normalise and extract, once. */
import { isQuestionAbout } from './claims/asked';
import { findClaims } from './claims/find-claims';
import { extractFields } from './fields/extract-fields';
import { claimedEntities, type KnowledgeIndex } from './index/knowledge-index';
import { extractNumbers } from './phone/extract-numbers';
import { parseSender } from './phone/parse-sender';
import { type NormalizedText, normalize } from './text/normalize';
import type { Asked, Claim, ContactNumber, Link, Message, Subject } from './types';
import { canonicalizeUrl } from './url/canonicalize';
import { extractLinks } from './url/extract-links';

/** Texts up to this many UTF-8 bytes are judged whole; of longer ones the beginning. */
const MOST_BYTES = 1_048_576;
/** Bytes of UTF-8 that one UTF-16 unit takes at most: shorter texts need no counting. */
const MOST_BYTES_PER_UNIT = 3;

export function parseMessage(message: Message, index: KnowledgeIndex): Subject {
  const { text: cut, truncated } = firstMegabyte(message.text);
  const text = normalize(cut);
  const links = extractLinks(text);
  const found = extractNumbers(text, links);
  const asked = bareQuestion(text, links, found);
  const claims = asked ? [] : findClaims(text, index);
  const claimed = claimedEntities(claims);
  const numbers = found.map((number) => index.numbers.withOwner(number, claimed));
  const sender = senderOf(message, index);
  return {
    message: truncated ? { ...message, text: cut } : message,
    text,
    links,
    numbers,
    claims,
    fields: asked ? [] : extractFields(text, numbers),
    truncated,
    ...subjectAsked(asked, claims),
    ...(sender && { sender }),
  };
}

/** One address by itself; also one that no browser opens as a page (`mailto:`), which gets a level, not an error. */
export function parseAddress(address: string, index: KnowledgeIndex): Subject {
  const trimmed = address.trim();
  const message = { text: trimmed };
  const canonical = canonicalizeUrl(trimmed);
  if (!canonical) return { ...parseMessage(message, index), asked: 'link' };
  const { href, host, registrableDomain, scheme, port, userinfo, targets } = canonical;
  const link: Link = {
    text: trimmed,
    span: [0, trimmed.length],
    canonical: href,
    host,
    registrableDomain,
    scheme,
    port,
    userinfo,
    targets,
  };
  return {
    message,
    text: plain(trimmed),
    asked: 'link',
    links: [link],
    numbers: [],
    claims: [],
    fields: [],
    truncated: false,
  };
}

/** An address is not prose: nothing in it is normalised away. */
function plain(text: string): NormalizedText {
  const same = (start: number, end: number): readonly [number, number] => [start, end];
  return { original: text, folded: text, value: text, signs: [], toOriginal: same, foldedToOriginal: same };
}

function senderOf({ sender }: Message, index: KnowledgeIndex): Subject['sender'] {
  const parsed = sender === undefined ? undefined : parseSender(sender);
  const owner = parsed && index.numbers.senderOwner(parsed);
  return parsed && owner !== undefined ? { ...parsed, owner } : parsed;
}

/** Takes the place of the address or number when the words round it are read; a character no question has. */
const STAND_IN = '\u25CB';

/** Longer than any question; what is longer is not normalised a second time. */
const LONGEST_AROUND = 64;

/** The text is one address or one number, whatever question words stand round it. */
function bareQuestion(
  text: NormalizedText,
  links: readonly Link[],
  numbers: readonly ContactNumber[],
): Asked | undefined {
  const [link] = links;
  const trimmed = text.original.trim();
  if (link && links.length === 1 && link.text === trimmed) return 'link';
  if (links.length + numbers.length !== 1) return undefined;
  const span = (link ?? numbers[0])?.span;
  if (!span) return undefined;
  if (text.original.length - (span[1] - span[0]) > LONGEST_AROUND) return undefined;
  const around = text.original.slice(0, span[0]) + STAND_IN + text.original.slice(span[1]);
  const isBare = isQuestionAbout(STAND_IN, normalize(around).value);
  return isBare ? (link ? 'link' : 'number') : undefined;
}

function subjectAsked(asked: Asked | undefined, claims: readonly Claim[]): { readonly asked?: Asked } {
  if (asked) return { asked };
  return claims[0]?.place === 'asked' ? { asked: 'name' } : {};
}

/** Cuts at a character boundary. Counting is skipped where even three bytes a unit cannot exceed the limit. */
function firstMegabyte(text: string): { readonly text: string; readonly truncated: boolean } {
  if (text.length * MOST_BYTES_PER_UNIT <= MOST_BYTES) return { text, truncated: false };
  let bytes = 0;
  let index = 0;
  while (index < text.length) {
    const code = text.codePointAt(index) ?? 0;
    bytes += code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
    if (bytes > MOST_BYTES) return { text: text.slice(0, index), truncated: true };
    index += code < 0x10000 ? 1 : 2;
  }
  return { text, truncated: false };
}
