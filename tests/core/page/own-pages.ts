/** What pages show of themselves, as the reader in pages would report it. Every host and text is made up for the tests. */
import type { AskedFor, IdentityPlace, PageFacts } from '@/src/core/page/page-facts';

export function page(
  address: string,
  identity: Readonly<Partial<Record<IdentityPlace, string | readonly string[]>>>,
  asksFor: readonly AskedFor[],
): PageFacts {
  const places: readonly IdentityPlace[] = [
    'site-name',
    'title',
    'heading',
    'logo',
    'form-label',
    'copyright',
    'filing',
  ];
  return {
    address,
    identity: places.flatMap((place) => [identity[place] ?? []].flat().map((text) => ({ place, text }))),
    asksFor,
    formHosts: [],
    texts: [],
  };
}
