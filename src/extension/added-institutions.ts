/** Institutions the registry does not hold: the person's own and those of an organisation's policy. */
import type { AddedInstitution } from '@/src/core/knowledge';
import type { EffectiveSettings } from './settings/effective-settings';

export function addedInstitutions({ settings, policy }: EffectiveSettings): readonly AddedInstitution[] {
  return [
    ...policy.extraInstitutions.map(
      ({ name, domains, numbers }, index): AddedInstitution => ({
        id: `organisation-${index + 1}`,
        addedBy: 'organisation',
        name,
        domains,
        numbers: numbers.map((number) => number.replace(/\D/g, '')),
      }),
    ),
    ...settings.ownInstitutions.map(
      ({ id, name, domains, numbers, addedOn }): AddedInstitution => ({
        id,
        addedBy: 'person',
        name,
        domains,
        numbers,
        addedOn,
      }),
    ),
  ];
}
