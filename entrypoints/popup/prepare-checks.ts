import { addedInstitutions } from '@/src/extension/added-institutions';
import { blocklistOf } from '@/src/extension/blocklist';
import { createChecker } from '@/src/extension/checker';
import { createHistoryRecorder } from '@/src/extension/history/history-recorder';
import { isGateRefused } from '@/src/extension/navigation/gate-refused';
import { openReport } from '@/src/extension/report';
import type { EffectiveSettings } from '@/src/extension/settings/effective-settings';
import { hasSiteAccess, requestSiteAccess } from '@/src/extension/site-access';
import { Answer } from '@/src/ui/components/answer';
import { CheckNotices } from '@/src/ui/components/check-notices';

/** One for the page: a change of settings must not make a new check of what stands in the box. */
const history = createHistoryRecorder();

export type PreparedChecks = ReturnType<typeof prepareChecks>;

/** What judges, and what shows the answer: all that can wait until the box can be typed into, so this file is loaded then. */
export function prepareChecks(settings: EffectiveSettings) {
  const checker = createChecker(addedInstitutions(settings), blocklistOf(settings));
  return {
    checker,
    history,
    openReport,
    isGateRefused,
    hasSiteAccess,
    requestSiteAccess,
    Answer,
    CheckNotices,
  };
}
