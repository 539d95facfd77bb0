import { useEffect, useState } from 'preact/hooks';
import type { AddedInstitution } from '@/src/core/knowledge';
import type { RegistryDesk } from '@/src/extension/registry-desk';

export interface DeskAccess {
  /** Nothing while it is being loaded. */
  readonly desk: RegistryDesk | undefined;
  /** Waits for it: nothing is saved unchecked. */
  readonly ask: () => Promise<RegistryDesk>;
}

/** The registry, loaded after the first paint, and anew whenever what was added changes. */
export function useRegistryDesk(added: readonly AddedInstitution[]): DeskAccess {
  const [desk, setDesk] = useState<RegistryDesk>();
  const key = JSON.stringify(added);
  useEffect(() => {
    let isWanted = true;
    load(added).then((loaded) => {
      if (isWanted) setDesk(loaded);
    }, reportError);
    return () => {
      isWanted = false;
    };
  }, [key]);
  return { desk, ask: () => (desk ? Promise.resolve(desk) : load(added)) };
}

async function load(added: readonly AddedInstitution[]): Promise<RegistryDesk> {
  const { createRegistryDesk } = await import('@/src/extension/registry-desk');
  return createRegistryDesk(added);
}
