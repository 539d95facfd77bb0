/// <reference types="vite/types/importMeta.d.ts" />
/**
 * The registry as one value, read from the JSON files beside this one. Vite resolves the globs when bundling: the
 * extension, the terminal and the tests all see the same files and none reads a disk. The reference above types
 * `import.meta.glob` where the DOM-free tsconfig has no other vite types.
 */
import type { Authority, Institution, Registry, Service, UnverifiedName } from '@/src/core/knowledge';
import release from './release.json';

/** In order of id, so that nothing depends on how a bundler orders files. */
const entities = <T extends { readonly id: string }>(files: Record<string, T>): readonly T[] =>
  Object.values(files).sort((a, b) => (a.id < b.id ? -1 : 1));

export const registry: Registry = {
  version: release.version,
  date: release.date,
  institutions: entities(import.meta.glob<Institution>('./institutions/*.json', { eager: true, import: 'default' })),
  unverifiedNames: entities(
    import.meta.glob<UnverifiedName>('./unverified-names/*.json', { eager: true, import: 'default' }),
  ),
  authorities: entities(import.meta.glob<Authority>('./authorities/*.json', { eager: true, import: 'default' })),
  services: entities(import.meta.glob<Service>('./services/*.json', { eager: true, import: 'default' })),
};
