/** Whose a number is. */
import type { Registry } from '../knowledge';
import type { ContactNumber, EntityId, Sender } from '../types';

export interface NumberIndex {
  /** Owners that have the number as a hotline of more than low confidence. */
  hotlineOwners(digits: string): readonly EntityId[];
  /** Whose hotline a sender's number ends with (106980095508 ends with 95508), or is. */
  senderOwner(sender: Sender): EntityId | undefined;
  /** With whose hotline it is; of several owners of one number a claimed one is preferred. */
  withOwner(number: ContactNumber, claimed: readonly EntityId[]): ContactNumber;
}

/** An operator's port ends with the five to seven digits of the sender's hotline. */
const HOTLINE_IN_PORT = { least: 5, most: 7 };

export function indexNumbers(registry: Registry): NumberIndex {
  const hotlines = new Map<string, EntityId[]>();
  const ports = new Map<string, EntityId>();
  /** Of five digits that somebody typed in, every tenth of a million ports ends with one. */
  const added = new Set(registry.institutions.flatMap(({ id, addedBy }) => (addedBy === undefined ? [] : [id])));
  for (const { id, numbers } of [...registry.institutions, ...registry.authorities]) {
    for (const { value, role, confidence } of numbers) {
      if (role === 'sms-port') ports.set(value, id);
      if (role !== 'hotline' || confidence === 'low') continue;
      const known = hotlines.get(value);
      if (known) known.push(id);
      else hotlines.set(value, [id]);
    }
  }
  const hotlineOwners = (digits: string): readonly EntityId[] => hotlines.get(digits) ?? [];
  return {
    hotlineOwners,
    senderOwner({ type, value }) {
      if (type === 'hotline' || type === 'short-code') return hotlineOwners(value)[0];
      if (type !== 'enterprise-port') return undefined;
      const listed = ports.get(value);
      if (listed !== undefined) return listed;
      for (let length = HOTLINE_IN_PORT.most; length >= HOTLINE_IN_PORT.least; length -= 1) {
        const owner = hotlineOwners(value.slice(-length))[0];
        if (owner !== undefined && !added.has(owner)) return owner;
      }
      return undefined;
    },
    withOwner(number, claimed) {
      const owners = hotlineOwners(number.value);
      const owner = owners.find((one) => claimed.includes(one)) ?? owners[0];
      return owner === undefined ? number : { ...number, owner };
    },
  };
}
