import { useState } from 'preact/hooks';
import type { Level } from '@/src/core/types';
import { historyWords } from '@/src/i18n/history/history-words';
import type { Locale } from '@/src/i18n/locale';
import { uiWords } from '@/src/i18n/ui/ui-words';
import { LevelIcon } from '../icons/level-icon';
import { AppIcon, LockIcon } from '../icons/line-icons';
import { htmlLang } from '../text/html-lang';

/** A check as it is listed. */
export interface PastCheck {
  readonly id: string;
  /** `YYYY-MM-DDTHH:MM`, local. */
  readonly at: string;
  readonly text: string;
  readonly cut: boolean;
  readonly sender?: string | undefined;
  readonly level: Level;
  readonly levelLabel: string;
  readonly headline: string;
}

export interface HistoryScreenProps<Check extends PastCheck> {
  readonly locale: Locale;
  readonly isOn: boolean;
  /** Left out where an organisation has decided. */
  readonly onTurnOn?: (() => void) | undefined;
  /** Newest first. */
  readonly checks: readonly Check[];
  readonly search: (checks: readonly Check[], query: string) => readonly Check[];
  readonly onCheckAgain: (check: Check) => void;
  /** Rejects where the browser could not write. */
  readonly onDelete: (check: Check) => Promise<unknown>;
  readonly onDeleteAll: () => Promise<unknown>;
  readonly onRestore: (checks: readonly Check[]) => Promise<unknown>;
}

/** What was checked before, with its answer of then: to find again, to check again, to delete. */
export function HistoryScreen<Check extends PastCheck>(props: HistoryScreenProps<Check>) {
  const { locale, isOn, checks } = props;
  const words = historyWords(locale);
  const [query, setQuery] = useState('');
  const [deleted, setDeleted] = useState<readonly Check[]>([]);
  const [hasFailed, setFailed] = useState(false);
  const found = props.search(checks, query);
  const attempt = (change: Promise<unknown>, after: readonly Check[]) => {
    change.then(
      () => {
        setDeleted(after);
        setFailed(false);
      },
      () => setFailed(true),
    );
  };
  return (
    <div class="check settings" lang={htmlLang(locale)}>
      <header class="title-bar">
        <h1 class="title">
          <AppIcon />
          {uiWords(locale).appName} · {words.title}
        </h1>
      </header>
      <main class="check-main">
        {isOn ? (
          <p class="hint">{words.hint}</p>
        ) : (
          <div class="card history-off">
            <p>{words.off}</p>
            {props.onTurnOn && (
              <button type="button" class="button" onClick={props.onTurnOn}>
                {words.turnOn}
              </button>
            )}
          </div>
        )}
        {checks.length > 0 && (
          <div class="history-tools">
            <input
              type="search"
              class="history-search"
              aria-label={words.search}
              placeholder={words.search}
              value={query}
              onInput={({ currentTarget }) => setQuery(currentTarget.value)}
            />
            <button type="button" class="button quiet" onClick={() => attempt(props.onDeleteAll(), checks)}>
              {words.deleteAll}
            </button>
          </div>
        )}
        <div class="history-status">
          <p role="status">
            {hasFailed && words.failed}
            {!hasFailed && deleted.length > 0 && words.deleted(deleted.length)}
            {!hasFailed && deleted.length === 0 && checks.length > 0 && words.count(found.length, checks.length)}
            {isOn && deleted.length === 0 && checks.length === 0 && words.nothing}
          </p>
          {deleted.length > 0 && (
            <button type="button" class="link-button" onClick={() => attempt(props.onRestore(deleted), [])}>
              {words.undo}
            </button>
          )}
        </div>
        {checks.length > 0 && found.length === 0 && <p class="hint">{words.nothingFound}</p>}
        <ul class="cards">
          {found.map((check) => (
            <li class="card history-entry" key={check.id}>
              <p class={`history-level level-${check.level}`}>
                <LevelIcon level={check.level} />
                {check.levelLabel}
              </p>
              <p class="history-text">{check.text}</p>
              {check.cut && <p class="hint">{words.cut}</p>}
              <p>{check.headline}</p>
              <div class="history-foot">
                <span class="hint">
                  <time dateTime={check.at}>{check.at.replace('T', ' ')}</time>
                  {check.sender !== undefined && ` · ${words.from(check.sender)}`}
                </span>
                <span class="history-actions">
                  <button type="button" class="button quiet" onClick={() => props.onCheckAgain(check)}>
                    {words.checkAgain}
                  </button>
                  <button type="button" class="button quiet" onClick={() => attempt(props.onDelete(check), [check])}>
                    {words.deleteOne}
                  </button>
                </span>
              </div>
            </li>
          ))}
        </ul>
      </main>
      <footer class="privacy">
        <LockIcon />
        {uiWords(locale).privacy}
      </footer>
    </div>
  );
}
