import { useEffect, useState } from 'preact/hooks';
import { addedInstitutions } from '@/src/extension/added-institutions';
import { blocklistOf } from '@/src/extension/blocklist';
import type { RegistryDesk } from '@/src/extension/registry-desk';
import type { EffectiveSettings } from '@/src/extension/settings/effective-settings';

export interface DeskAccess {
  /** Nothing while it is being loaded. */
  readonly desk: RegistryDesk | undefined;
  /** Waits for it: nothing is saved unchecked. */
  readonly ask: () => Promise<RegistryDesk>;
}

/** The registry, loaded after the first paint, and anew whenever what was added or closed changes. */
export function useRegistryDesk(settings: EffectiveSettings): DeskAccess {
  const [desk, setDesk] = useState<RegistryDesk>();
  const key = JSON.stringify(told(settings));
  useEffect(() => {
    let isWanted = true;
    load(settings).then((loaded) => {
      if (isWanted) setDesk(loaded);
    }, reportError);
    return () => {
      isWanted = false;
    };
  }, [key]);
  return { desk, ask: () => (desk ? Promise.resolve(desk) : load(settings)) };
}

function told(settings: EffectiveSettings) {
  return [addedInstitutions(settings), blocklistOf(settings)] as const;
}

async function load(settings: EffectiveSettings): Promise<RegistryDesk> {
  const { createRegistryDesk } = await import('@/src/extension/registry-desk');
  return createRegistryDesk(...told(settings));
}
