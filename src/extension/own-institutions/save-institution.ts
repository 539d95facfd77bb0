/** The person's own institutions in their settings. */
import { localDate } from '../local-date';
import type { OwnInstitution, Settings } from '../settings/settings-schema';

export interface InstitutionParts {
  readonly name: string;
  readonly domains: readonly string[];
  readonly numbers: readonly string[];
}

/** @param id of the one it takes the place of; where another window deleted that one meanwhile, it comes back */
export function withInstitution(
  settings: Settings,
  { name, domains, numbers }: InstitutionParts,
  id: string | undefined,
): Settings {
  const before = settings.ownInstitutions.find((own) => own.id === id);
  const institution: OwnInstitution = {
    id: id ?? `own-${crypto.randomUUID()}`,
    name,
    domains: [...domains],
    numbers: [...numbers],
    addedOn: before?.addedOn ?? localDate(new Date()),
  };
  const ownInstitutions = before
    ? settings.ownInstitutions.map((own) => (own.id === id ? institution : own))
    : [...settings.ownInstitutions, institution];
  return { ...settings, ownInstitutions };
}

export function withoutInstitution(settings: Settings, id: string): Settings {
  return { ...settings, ownInstitutions: settings.ownInstitutions.filter((own) => own.id !== id) };
}

/** One that was just deleted, its numbers as they were shown. */
export function withInstitutionBack(settings: Settings, institution: OwnInstitution): Settings {
  const numbers = institution.numbers.map((number) => number.replace(/\D/g, ''));
  const others = settings.ownInstitutions.filter(({ id }) => id !== institution.id);
  return { ...settings, ownInstitutions: [...others, { ...institution, numbers }] };
}
