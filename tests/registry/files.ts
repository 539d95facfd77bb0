import type { Authority, Institution, Service, UnverifiedName } from '@/src/core/knowledge';

/** Which folder of `src/registry` a file stands in; also the name of its schema. */
export type Sort = 'institution' | 'unverified-name' | 'authority' | 'service';

export type RegistryFile =
  | { readonly sort: 'institution'; readonly path: string; readonly entity: Institution }
  | { readonly sort: 'unverified-name'; readonly path: string; readonly entity: UnverifiedName }
  | { readonly sort: 'authority'; readonly path: string; readonly entity: Authority }
  | { readonly sort: 'service'; readonly path: string; readonly entity: Service };

const institutions = import.meta.glob<Institution>('/src/registry/institutions/*.json', {
  eager: true,
  import: 'default',
});
const unverifiedNames = import.meta.glob<UnverifiedName>('/src/registry/unverified-names/*.json', {
  eager: true,
  import: 'default',
});
const authorities = import.meta.glob<Authority>('/src/registry/authorities/*.json', { eager: true, import: 'default' });
const services = import.meta.glob<Service>('/src/registry/services/*.json', { eager: true, import: 'default' });

/** Every entity with the path of its file, so that a failure can name the file to open. */
export const registryFiles: readonly RegistryFile[] = [
  ...Object.entries(institutions).map(([path, entity]) => ({ sort: 'institution' as const, path, entity })),
  ...Object.entries(unverifiedNames).map(([path, entity]) => ({ sort: 'unverified-name' as const, path, entity })),
  ...Object.entries(authorities).map(([path, entity]) => ({ sort: 'authority' as const, path, entity })),
  ...Object.entries(services).map(([path, entity]) => ({ sort: 'service' as const, path, entity })),
];
