import type { ComponentChildren } from 'preact';

interface SettingsSectionProps {
  /** Where the list of parts leads to. */
  readonly id: string;
  readonly title: string;
  readonly hint?: string | undefined;
  readonly children?: ComponentChildren;
}

/** One part of the settings page under its own heading. */
export function SettingsSection({ id, title, hint, children }: SettingsSectionProps) {
  return (
    <section class="section settings-section" id={id} aria-labelledby={`${id}-title`}>
      <h2 class="section-title" id={`${id}-title`} tabIndex={-1}>
        {title}
      </h2>
      {hint !== undefined && <p class="hint">{hint}</p>}
      {children}
    </section>
  );
}
