import { reportWords } from '@/src/i18n/report/report-words';
import { type Runs, textOf } from './runs';
import type { Report, ReportAuthority, ReportEvidence, ReportRule } from './types';

/**
 * The report as plain text. `part`: `submission` is what an authority reads, `all` adds what is for the person.
 * Headings stand alone, items are numbered or begin with a dash.
 */
export function reportText(report: Report, part: 'submission' | 'all'): string {
  const { document: words } = reportWords(report.locale);
  const labelled = (label: string, value: Runs | string): string =>
    `${label}${words.colon}${typeof value === 'string' ? value : textOf(value)}`;
  const submission: readonly (readonly string[])[] = [
    [words.title, words.lead],
    section(
      words.facts.heading,
      report.facts.map(({ label, value }) => labelled(label, value)),
    ),
    section(words.message, [textOf(report.message)]),
    section(words.links, [
      ...report.links.map(({ address, text }) => `- ${labelled(textOf(address), text)}`),
      ...(report.links.length > 0 ? [words.linksNote] : []),
    ]),
    section(
      words.numbers,
      report.numbers.map(({ number, label }) => `- ${labelled(textOf(number), label)}`),
    ),
    section(words.evidence, numbered(report.evidence.map(evidenceLines))),
    section(words.rules, numbered(report.rules.map((rule) => ruleLines(rule, words.colon)))),
    section(
      words.limits,
      report.limits.map((limit) => `- ${limit}`),
    ),
  ];
  const forYou: readonly (readonly string[])[] = [
    [`—— ${words.forYou} ——`],
    section(words.steps, numbered(report.steps.map((step) => [step]))),
    section(
      words.authorities,
      report.authorities.flatMap((one) => authorityLines(one, labelled, words)),
    ),
    section(
      report.script.heading,
      report.script.lines.map((line) => `- ${line}`),
    ),
    section(
      words.keep,
      report.keep.map((item) => `- ${item}`),
    ),
  ];
  return (part === 'all' ? [...submission, ...forYou] : submission)
    .filter((block) => block.length > 0)
    .map((block) => block.join('\n'))
    .join('\n\n');
}

function section(heading: string, lines: readonly string[]): readonly string[] {
  return lines.length > 0 ? [heading, ...lines] : [];
}

/** The first line of an item carries its number, the rest stand under it. */
function numbered(items: readonly (readonly string[])[]): readonly string[] {
  return items.flatMap(([first = '', ...rest], index) => [
    `${index + 1}. ${first}`,
    ...rest.map((line) => `   ${line}`),
  ]);
}

function evidenceLines({ text, detail, source }: ReportEvidence): readonly string[] {
  return [textOf(text), ...(detail === undefined ? [] : [textOf(detail)]), ...(source === undefined ? [] : [source])];
}

function ruleLines({ finding, rule, force, citation, sources }: ReportRule, colon: string): readonly string[] {
  return [finding, rule, `${force}${colon}${citation}`, sources];
}

function authorityLines(
  { name, number, site, purpose, sources }: ReportAuthority,
  labelled: (label: string, value: string) => string,
  words: { readonly telephone: string; readonly site: string },
): readonly string[] {
  return [
    `- ${name}`,
    ...(number === undefined ? [] : [`  ${labelled(words.telephone, number)}`]),
    ...(site === undefined ? [] : [`  ${labelled(words.site, site)}`]),
    `  ${purpose}`,
    `  ${sources}`,
  ];
}
