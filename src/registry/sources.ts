import type { Source } from '@/src/core/knowledge';
import catalogue from './sources.json';

/** Sources that many items cite, by key. An entry of an item's `sources` that is no key here is an address. */
export const sources: Readonly<Record<string, Source>> = catalogue;
