/** What in family mode nobody changes without the passphrase: whatever would make the protection less. */
import type { Settings } from '../settings/settings-schema';

/** Where no passphrase is set there is nothing to ask for. */
export function hasFamilyLock({ familyMode }: Settings): boolean {
  return familyMode.on && familyMode.passphrase !== undefined;
}

/** Whether the change needs the passphrase. Switching a warning on and taking a site off the allowlist need none. */
export function isGuardedChange(before: Settings, after: Settings): boolean {
  if (!hasFamilyLock(before)) return false;
  const trusted = new Set(before.allowlist.map(({ host }) => host));
  return (
    !isSame(before.familyMode, after.familyMode) ||
    !isSame(before.ownInstitutions, after.ownInstitutions) ||
    after.allowlist.some(({ host }) => !trusted.has(host)) ||
    WARNINGS.some((name) => before.warnings[name] && !after.warnings[name])
  );
}

const WARNINGS = [
  'automatic',
  'addresses',
  'pages',
  'forms',
  'links',
  'leadForms',
] as const satisfies readonly (keyof Settings['warnings'])[];

function isSame(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
