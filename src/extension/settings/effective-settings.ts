/** What holds: the policy, then the person's choice, then the default. */
import type { Policy } from './policy-schema';
import { DEFAULT_SETTINGS, type Settings, type TextSize } from './settings-schema';

export interface EffectiveSettings {
  readonly settings: Settings;
  /** Those a person cannot change; the options page shows them with the reason. */
  readonly locked: ReadonlySet<keyof Settings>;
  /** What only an organisation can say. */
  readonly policy: Policy;
}

/** How a person gets past a warning of the top level. */
export type Continuing = 'free' | 'passphrase' | 'never';

export function effectiveSettings(policy: Policy, chosen: Settings): EffectiveSettings {
  const set = valuesOf(policy);
  const defaults = Object.fromEntries(policy.lockedOptions.map((name) => [name, DEFAULT_SETTINGS[name]]));
  return {
    settings: { ...chosen, ...defaults, ...set },
    locked: new Set([...policy.lockedOptions, ...(Object.keys(set) as (keyof Settings)[])]),
    policy,
  };
}

/** The settings a policy gives a value; its lists are added to the person's own and replace nothing. */
function valuesOf({ language, textSize, automaticWarnings, history }: Policy): Partial<Settings> {
  return {
    ...(language !== undefined && { language }),
    ...(textSize !== undefined && { textSize }),
    ...(automaticWarnings !== undefined && {
      warnings: { ...DEFAULT_SETTINGS.warnings, automatic: automaticWarnings },
    }),
    ...(history !== undefined && { history }),
  };
}

export function continuingOf({ settings: { familyMode }, policy }: EffectiveSettings): Continuing {
  if (policy.allowContinuing === false) return 'never';
  if (!familyMode.on) return 'free';
  // Without a passphrase there is nothing to compare with.
  return familyMode.passphrase === undefined ? 'never' : familyMode.continuing;
}

/** Family mode is read by people who do not look for a size: the largest, unless an organisation says otherwise. */
export function textSizeOf({ settings: { familyMode, textSize }, locked }: EffectiveSettings): TextSize {
  return familyMode.on && !locked.has('textSize') ? 'largest' : textSize;
}
