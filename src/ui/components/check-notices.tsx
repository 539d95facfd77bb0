import { familyWords } from '@/src/i18n/family/family-words';
import type { Locale } from '@/src/i18n/locale';
import { FamilyNote } from '../family/family-note';
import { GateNotice } from './gate-notice';
import { SiteAccessNotice } from './site-access-notice';

interface CheckNoticesProps {
  readonly locale: Locale;
  readonly isFamilyMode: boolean;
  /** The browser or the person withholds the access to sites. */
  readonly lacksAccess: boolean;
  readonly onTurnOn: () => Promise<void>;
  /** The browser refused the rules that stop addresses. */
  readonly isGateOff: boolean;
}

/** What a person should know of the extension itself before trusting its silence; above the box. */
export function CheckNotices({ locale, isFamilyMode, lacksAccess, onTurnOn, isGateOff }: CheckNoticesProps) {
  return (
    <>
      {isFamilyMode && <FamilyNote text={familyWords(locale).isOn} />}
      {lacksAccess && <SiteAccessNotice locale={locale} onTurnOn={onTurnOn} />}
      {!lacksAccess && isGateOff && <GateNotice locale={locale} />}
    </>
  );
}
