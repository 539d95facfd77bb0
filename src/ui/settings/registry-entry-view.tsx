import type { RegistryEntry, RegistryRecord } from '@/src/explain/registry-entry';
import type { Locale } from '@/src/i18n/locale';
import type { OptionsWords } from '@/src/i18n/options/keys';
import { optionsWords } from '@/src/i18n/options/options-words';
import { CopyButton } from '../components/copy-button';
import { Disclosure } from '../components/disclosure';
import { EntityPanel } from '../components/entity-panel';

interface RegistryEntryViewProps {
  readonly entry: RegistryEntry;
  readonly locale: Locale;
  readonly version: string;
}

/** The card of a verdict, and behind it every recorded item with its own sources and date. */
export function RegistryEntryView({ entry, locale, version }: RegistryEntryViewProps) {
  const { registry: words } = optionsWords(locale);
  return (
    <div class="registry-entry">
      <EntityPanel entity={entry.card} open={false} />
      <Disclosure summary={words.records(entry.records.length)}>
        <ul class="records">
          {entry.records.map((record) => (
            <li key={`${record.sort} ${record.role} ${record.value}`}>
              <Record record={record} words={words} />
            </li>
          ))}
        </ul>
        <CopyButton text={() => reportOf(entry, words, version)} label={words.copyEntry} />
      </Disclosure>
    </div>
  );
}

function Record({ record, words }: { readonly record: RegistryRecord; readonly words: OptionsWords['registry'] }) {
  const { value, sources, confidence, checkedOn } = record;
  return (
    <>
      <span class="record-value">
        <bdi dir={record.sort === 'name' ? 'auto' : 'ltr'}>{value}</bdi>
        <span class="hint">
          {' '}
          {roleOf(record, words)} · {words.confidence[confidence]} · {words.checkedOn(checkedOn)}
        </span>
      </span>
      <ul class="sources">
        {sources.map(({ title, url }) => (
          <li key={`${title} ${url}`}>
            {title}
            {url !== undefined && (
              <bdi class="source-url" dir="ltr">
                {url}
              </bdi>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}

function roleOf(record: RegistryRecord, words: OptionsWords['registry']): string {
  switch (record.sort) {
    case 'name':
      return words.names[record.role];
    case 'domain':
      return words.domains[record.role];
    case 'number':
      return words.numbers[record.role];
  }
}

/** What a person pastes into the report of a wrong entry: which entry, of which version, and what stands in it. */
function reportOf({ id, card, records }: RegistryEntry, words: OptionsWords['registry'], version: string): string {
  const lines = records.map((record) => {
    const sources = record.sources.map(({ title, url }) => (url === undefined ? title : `${title} ${url}`));
    return `- ${record.value} (${roleOf(record, words)}; ${words.checkedOn(record.checkedOn)}; ${sources.join(' / ')})`;
  });
  return [words.wrongReport(card.name, id, version), ...lines].join('\n');
}
