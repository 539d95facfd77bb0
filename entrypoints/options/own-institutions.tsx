import { writtenNumber } from '@/src/explain/entity-name';
import {
  withInstitution,
  withInstitutionBack,
  withoutInstitution,
} from '@/src/extension/own-institutions/save-institution';
import { MOST_OWN } from '@/src/extension/settings/settings-schema';
import type { Locale } from '@/src/i18n/locale';
import type { InstitutionDraft, SavedDraft } from '@/src/ui/settings/own-form';
import { OwnSection } from '@/src/ui/settings/own-section';
import type { DeskAccess } from './use-registry-desk';
import type { StoredSettings } from './use-stored-settings';

interface OwnInstitutionsProps {
  readonly stored: StoredSettings;
  readonly ask: DeskAccess['ask'];
  readonly locale: Locale;
}

/** The section with its checks and what it stores. */
export function OwnInstitutions({ stored, ask, locale }: OwnInstitutionsProps) {
  const { settings, locked, policy } = stored.effective;
  const own = settings.ownInstitutions;
  const save = async (draft: InstitutionDraft, id: string | undefined): Promise<SavedDraft> => {
    const others = own.filter((one) => one.id !== id).map(({ name }) => name);
    const checked = (await ask()).checkInstitution(draft, others, locale);
    if (checked.faults) return { isSaved: false, faults: checked.faults };
    const isSaved = await stored.change((chosen) => withInstitution(chosen, checked, id));
    return isSaved ? { isSaved, name: checked.name } : { isSaved, faults: [] };
  };
  return (
    <OwnSection
      locale={locale}
      own={own.map(readable)}
      byOrganisation={policy.extraInstitutions.map(readable)}
      isLocked={locked.has('ownInstitutions')}
      most={MOST_OWN}
      onSave={save}
      onRemove={({ id }) => void stored.change((chosen) => withoutInstitution(chosen, id))}
      onPutBack={(institution) => void stored.change((chosen) => withInstitutionBack(chosen, institution))}
    />
  );
}

/** With its numbers as people write them; saving takes them either way. */
function readable<Listed extends { readonly numbers: readonly string[] }>(institution: Listed): Listed {
  return { ...institution, numbers: institution.numbers.map(writtenNumber) };
}
