import type { PreparedImport } from '@/src/extension/transfer/import-settings';
import type { SettingsChange } from '@/src/extension/transfer/settings-changes';
import type { Locale } from '@/src/i18n/locale';
import { optionsWords } from '@/src/i18n/options/options-words';
import { webWords } from '@/src/i18n/web/web-words';

/** Names listed with a change; the number says how many there are. */
const MOST_NAMED = 8;

/** What an import would change, one sentence each. */
export function changeSentences(
  { changes, leftOut }: Extract<PreparedImport, { changes: unknown }>,
  locale: Locale,
): readonly string[] {
  const { changes: words } = optionsWords(locale).backup;
  return [...changes.map((change) => sentenceOf(change, locale)), ...(leftOut > 0 ? [words.leftOut(leftOut)] : [])];
}

function sentenceOf(change: SettingsChange, locale: Locale): string {
  const { backup, warnings, look, allowlist, own, history } = optionsWords(locale);
  const { value, list, on, off } = backup.changes;
  const { languages } = webWords(locale).settings;
  const state = (isOn: boolean) => (isOn ? on : off);
  switch (change.sort) {
    case 'language':
      return value(look.language, languages[change.before], languages[change.after]);
    case 'textSize':
      return value(look.textSize, look.textSizes[change.before], look.textSizes[change.after]);
    case 'history':
      return value(history.keep.name, state(change.before), state(change.after));
    case 'warnings': {
      const { name } = change.kind === 'automatic' ? warnings.automatic : warnings.kinds[change.kind];
      return value(name, state(change.before), state(change.after));
    }
    case 'allowlist':
    case 'ownInstitutions': {
      const { title } = change.sort === 'allowlist' ? allowlist : own;
      const named = change.added.slice(0, MOST_NAMED).join(backup.changes.comma);
      const sentence = list(title, change.added.length, change.removed.length);
      return named === '' ? sentence : backup.changes.named(sentence, named);
    }
  }
}
