import sources from './sources.json';

/** Where an item was seen, for a reader: a title, and an address where one is public. */
export interface SourceDescription {
  readonly title: string;
  readonly url?: string;
}

const known: Readonly<Record<string, SourceDescription>> = sources;

/** Describes an entry of an item's `sources`: a key of `sources.json`, or else an address, which is its own title. */
export const describeSource = (source: string): SourceDescription => {
  const found = Object.hasOwn(known, source) ? known[source] : undefined;
  if (found === undefined) return { title: source, url: source };
  return found.url === undefined ? { title: found.title } : { title: found.title, url: found.url };
};
