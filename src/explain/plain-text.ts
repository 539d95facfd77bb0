import type { PlainTextWords, VerdictWords } from '@/src/i18n/verdict/keys';
import { verdictWords } from '@/src/i18n/verdict/verdict-words';
import type { EntityCard, Explanation, FieldView, LinkView, Reason } from './types';

/**
 * The explanation as text for the terminal and for copying: the same sentences as on the screen, in the order in which a
 * person needs them. Lines are not wrapped; headings stand alone, items are numbered or begin with a dash.
 */
export function toPlainText(explanation: Explanation): string {
  const words = verdictWords(explanation.locale);
  const { plain } = words;
  const blocks: readonly (readonly string[])[] = [
    [plain.title(explanation.levelLabel), explanation.headline, `${plain.kind}${plain.colon}${explanation.kindLabel}`],
    section(plain.steps, numbered(explanation.steps.map(({ text }) => [text]))),
    section(plain.reasons, numbered(explanation.reasons.map(reasonLines))),
    section(
      plain.links,
      explanation.links.map((link) => `- ${linkLine(link, plain)}`),
    ),
    section(
      plain.numbers,
      explanation.numbers.map(({ text, label }) => `- ${text}${plain.colon}${label}`),
    ),
    section(plain.fields, fieldLines(explanation.fields, words)),
    section(
      plain.registry,
      explanation.entities.flatMap((card) => cardLines(card, plain)),
    ),
    section(
      plain.channels,
      explanation.channels.map(({ name, number, purpose }) => {
        const shown = number === undefined || name.includes(number) ? name : `${name} ${number}`;
        return `- ${shown}${plain.colon}${purpose}`;
      }),
    ),
    section(
      plain.limits,
      [...explanation.limits, explanation.knowledge].map((line) => `- ${line}`),
    ),
  ];
  return blocks
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

function reasonLines({ text, detail, source }: Reason): readonly string[] {
  return [text, detail, source].filter((line) => line !== undefined);
}

function linkLine({ host, asciiHost, canonical, text, mustCompare }: LinkView, plain: PlainTextWords): string {
  const shown = host.map((part) => part.text).join('');
  const ascii = asciiHost === undefined ? '' : ` (${asciiHost})`;
  const mark = mustCompare ? plain.mustCompare : '';
  return `${shown === '' ? canonical : shown}${ascii}${mark}${plain.colon}${text}`;
}

/** What is stated, one a line; what is not, together on the last. */
function fieldLines(
  fields: readonly FieldView[],
  { labels: { list }, plain: { colon, fieldMissing } }: VerdictWords,
): readonly string[] {
  const missing = fields.filter(({ text }) => text === undefined).map(({ label }) => label);
  return [
    ...fields.flatMap(({ label, text }) => (text === undefined ? [] : [`- ${label}${colon}${text}`])),
    ...(missing.length > 0 ? [`- ${fieldMissing}${colon}${list(missing)}`] : []),
  ];
}

function cardLines(card: EntityCard, plain: PlainTextWords): readonly string[] {
  const row = (label: string, values: readonly string[]) =>
    values.length > 0 ? [`  ${label}${plain.colon}${values.join(' ')}`] : [];
  const legal = card.legalName === undefined || card.legalName === card.name ? '' : ` (${card.legalName})`;
  return [
    `- ${card.name}${legal}${plain.colon}${card.status}`,
    ...row(plain.officialSite, card.officialDomains),
    ...row(plain.unconfirmedSite, card.unconfirmedDomains),
    ...row(plain.hotline, card.hotlines),
    ...card.facts.map((fact) => `  ${fact}`),
    `  ${plain.sources(
      card.sources.map(({ title }) => title),
      card.checkedOn,
    )}`,
  ];
}
