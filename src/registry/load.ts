/// <reference types="vite/types/importMeta.d.ts" />
/**
 * The registry as one value, read from the JSON files beside this one. Vite resolves the globs when bundling: the
 * extension, the terminal and the tests all see the same files and none reads a disk. The reference above types
 * `import.meta.glob` where the DOM-free tsconfig has no other vite types.
 */
import type { Authority, Institution, Registry, Service, UnverifiedName } from '@/src/core/knowledge';
import release from './release.json';

/**
 * Files are read as text and parsed: engines parse JSON faster than the same data written as code. In order of id, so that nothing depends on how a bundler orders
 * files.
 */
const entities = <T extends { readonly id: string }>(files: Record<string, string>): readonly T[] =>
  Object.values(files)
    .map((file): T => JSON.parse(file))
    .sort((a, b) => (a.id < b.id ? -1 : 1));

export const registry: Registry = {
  version: release.version,
  date: release.date,
  institutions: entities<Institution>(
    import.meta.glob<string>('./institutions/*.json', { eager: true, query: '?raw', import: 'default' }),
  ),
  unverifiedNames: entities<UnverifiedName>(
    import.meta.glob<string>('./unverified-names/*.json', { eager: true, query: '?raw', import: 'default' }),
  ),
  authorities: entities<Authority>(
    import.meta.glob<string>('./authorities/*.json', { eager: true, query: '?raw', import: 'default' }),
  ),
  services: entities<Service>(
    import.meta.glob<string>('./services/*.json', { eager: true, query: '?raw', import: 'default' }),
  ),
};
