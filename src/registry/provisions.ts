/// <reference types="vite/types/importMeta.d.ts" />
/** Rules of law and self-regulation that collection texts break, one JSON file each, in order of id (as `load.ts`). */
import type { Provision } from '@/src/core/rule';

export const provisions: readonly Provision[] = Object.values(
  import.meta.glob<Provision>('./provisions/*.json', { eager: true, import: 'default' }),
).sort((a, b) => (a.id < b.id ? -1 : 1));
