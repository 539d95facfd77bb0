import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import type { Report, ReportAuthority } from '@/src/explain/report/types';
import type { ReportDocumentWords } from '@/src/i18n/report/keys';
import { Prose } from './prose';
import { ReportRuns } from './report-runs';

interface ReportSheetProps {
  readonly report: Report;
  readonly words: ReportDocumentWords;
  /** The `lang` of the quoted message, where it is not the page's. */
  readonly messageLang?: string | undefined;
}

/** The report as it will be printed: first what is handed in, then what is for the person. */
export function ReportSheet({ report, words, messageLang }: ReportSheetProps) {
  return (
    <>
      <h2 class="sheet-title">{words.title}</h2>
      <p class="sheet-lead">{words.lead}</p>
      <Part title={words.facts.heading}>
        <dl class="sheet-facts">
          {report.facts.map(({ label, value }) => (
            <div class="sheet-fact" key={label}>
              <dt>{label}</dt>
              <dd>
                <ReportRuns runs={value} />
              </dd>
            </div>
          ))}
        </dl>
      </Part>
      <Part title={words.message}>
        <blockquote class="sheet-message" lang={messageLang} dir="auto">
          <ReportRuns runs={report.message} />
        </blockquote>
      </Part>
      <Part title={words.links} isEmpty={report.links.length === 0}>
        <ul class="sheet-list">
          {report.links.map(({ address, text }, index) => (
            <li key={index}>
              <bdi class="sheet-address">
                <ReportRuns runs={address} />
              </bdi>
              <span class="sheet-note">
                <ReportRuns runs={text} />
              </span>
            </li>
          ))}
        </ul>
        <p class="sheet-small">{words.linksNote}</p>
      </Part>
      <Part title={words.numbers} isEmpty={report.numbers.length === 0}>
        <ul class="sheet-list">
          {report.numbers.map(({ number, label }, index) => (
            <li key={index}>
              <bdi class="sheet-address">
                <ReportRuns runs={number} />
              </bdi>
              <span class="sheet-note">
                <ReportRuns runs={label} />
              </span>
            </li>
          ))}
        </ul>
      </Part>
      <Part title={words.evidence} isEmpty={report.evidence.length === 0}>
        <ol class="sheet-list is-numbered">
          {report.evidence.map(({ text, detail, source }, index) => (
            <li key={index}>
              <ReportRuns runs={text} />
              {detail && (
                <span class="sheet-note">
                  <ReportRuns runs={detail} />
                </span>
              )}
              {source && <span class="sheet-small">{source}</span>}
            </li>
          ))}
        </ol>
      </Part>
      <Part title={words.rules} isEmpty={report.rules.length === 0}>
        <ol class="sheet-list is-numbered">
          {report.rules.map(({ finding, rule, force, citation, sources }) => (
            <li key={finding}>
              {finding}
              <span class="sheet-note">{rule}</span>
              <span class="sheet-small">
                {force}
                {words.colon}
                {citation}
              </span>
              <span class="sheet-small">{sources}</span>
            </li>
          ))}
        </ol>
      </Part>
      <Part title={words.limits}>
        <ul class="sheet-list sheet-small">
          {report.limits.map((limit) => (
            <li key={limit}>{limit}</li>
          ))}
        </ul>
      </Part>
      <ForYou report={report} words={words} />
    </>
  );
}

function ForYou({ report, words }: Omit<ReportSheetProps, 'messageLang'>) {
  const { steps, authorities, script, keep } = report;
  return (
    <div class="sheet-for-you">
      <p class="sheet-divider">{words.forYou}</p>
      <Part title={words.steps}>
        <ol class="sheet-list is-numbered">
          {steps.map((step) => (
            <li key={step}>
              <Prose text={step} />
            </li>
          ))}
        </ol>
      </Part>
      <Part title={words.authorities} isEmpty={authorities.length === 0}>
        <ul class="sheet-authorities">
          {authorities.map((authority) => (
            <AuthorityItem key={authority.entity} authority={authority} words={words} />
          ))}
        </ul>
      </Part>
      <Part title={script.heading}>
        <ul class="sheet-list">
          {script.lines.map((line) => (
            <li key={line}>
              <q>{line}</q>
            </li>
          ))}
        </ul>
      </Part>
      <Part title={words.keep}>
        <ul class="sheet-list is-checked">
          {keep.map((item) => (
            <li key={item}>{item}</li>
          ))}
        </ul>
      </Part>
    </div>
  );
}

interface AuthorityItemProps {
  readonly authority: ReportAuthority;
  readonly words: ReportDocumentWords;
}

function AuthorityItem({ authority: { name, number, site, purpose, sources }, words }: AuthorityItemProps) {
  return (
    <li class="sheet-authority">
      <strong>{name}</strong>
      <span class="sheet-contacts">
        {number && (
          <span>
            {words.telephone}
            {words.colon}
            <strong>{number}</strong>
          </span>
        )}
        {site && (
          <span>
            {words.site}
            {words.colon}
            <bdi class="sheet-address">{site}</bdi>
          </span>
        )}
      </span>
      <span class="sheet-note">
        <Prose text={purpose} />
      </span>
      <span class="sheet-small">{sources}</span>
    </li>
  );
}

interface PartProps {
  readonly title: string;
  readonly isEmpty?: boolean;
  readonly children: ComponentChildren;
}

function Part({ title, isEmpty = false, children }: PartProps) {
  const id = useId();
  if (isEmpty) return null;
  return (
    <section class="sheet-part" aria-labelledby={id}>
      <h3 id={id}>{title}</h3>
      {children}
    </section>
  );
}
