import type { Source, Sourced } from '@/src/core/knowledge';
import type { Locale } from '@/src/i18n/locale';
import type { Material } from './material';
import type { SourceLine } from './types';

/** As many as a card shows without becoming a bibliography. */
const MAX_SOURCES = 5;

/**
 * The distinct sources of some items, in words. A source is a key of the catalogue or an address; the host stands for an
 * address that has no title of its own.
 */
export function sourceLines(
  items: readonly Pick<Sourced, 'sources'>[],
  { knowledge, locale }: Pick<Material, 'knowledge' | 'locale'>,
): SourceLine[] {
  const lines = new Map<string, SourceLine>();
  for (const source of items.flatMap((item) => item.sources)) {
    const described = knowledge.sources[source];
    const line = described ? titledLine(described, locale) : addressLine(source);
    if (line && !lines.has(line.title)) lines.set(line.title, line);
  }
  return [...lines.values()].slice(0, MAX_SOURCES);
}

function titledLine({ title, url }: Source, locale: Locale): SourceLine {
  return { title: title[locale], ...(url !== undefined && { url }) };
}

function addressLine(source: string): SourceLine | undefined {
  const host = /^https?:\/\/([^/?#]+)/.exec(source)?.[1];
  return host === undefined ? undefined : { title: host, url: source };
}
