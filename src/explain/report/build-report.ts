import type { PersonalFinder } from '@/src/core/redact/personal-finder';
import type { Message, Verdict } from '@/src/core/types';
import type { Locale } from '@/src/i18n/locale';
import { reportWords } from '@/src/i18n/report/report-words';
import { concernedInstitution } from '../concerned-institution';
import { entityName, hotlines } from '../entity-name';
import { explain } from '../explain';
import type { ExplainKnowledge } from '../explain-knowledge';
import { gatherMaterial } from '../material';
import type { EntityCard, Explanation } from '../types';
import { reportAuthorities } from './authorities';
import { brokenRules } from './broken-rules';
import { defanged, hostsToDefang, withDefangedHosts, withDefangedLinks } from './defang';
import { covered, isHidden, type Runs, runsOf, textOf, withoutCovers } from './runs';
import { situationSteps } from './situation-steps';
import { FITTING, likelySituation } from './situations';
import type { HiddenCount, Report, ReportChoices, ReportEvidence, ReportFact } from './types';

export interface ReportInput {
  readonly message: Message;
  readonly verdict: Verdict;
  readonly finder: PersonalFinder;
  readonly knowledge: ExplainKnowledge;
  readonly locale: Locale;
  readonly choices: ReportChoices;
  /** ISO date, for the age of the registry. */
  readonly today?: string;
}

/** More of each than anybody would check; the message itself is whole. */
const MOST_ITEMS = 30;
/** Names that a message claims, as the facts tell them. */
const MOST_CLAIMS = 3;

/**
 * Everything a report says, from a verdict and the person's choices. The sentences are those of the explanation, made from a covered
 * text (`runs.ts`), and whatever they quote from elsewhere is covered as well: nothing reaches the report that was not looked at.
 */
export function buildReport(input: ReportInput): Report {
  const { message, verdict, finder, knowledge, locale, choices, today } = input;
  const { document: words } = reportWords(locale);
  const { shown } = choices;
  const text = covered(withoutCovers(message.text), finder.inMessage, shown);
  const explanation = explain(verdict, knowledge, locale, text, today);
  const situation = choices.situation ?? likelySituation(verdict);

  const hosts = hostsToDefang(verdict.links);
  const said = (sentence: string): Runs => {
    const safe = covered(sentence, finder.elsewhere(sentence), shown);
    return runsOf(withDefangedHosts(safe, hosts), words.hidden);
  };
  const senderPersonal = message.sender === undefined ? [] : finder.inSender(message.sender);
  const sender = runsOf(covered(withoutCovers(message.sender ?? ''), senderPersonal, shown), words.hidden);
  const personal = [...finder.inMessage, ...senderPersonal];
  const material = gatherMaterial(verdict, knowledge, locale, text);
  const concerned = concernedInstitution(material);
  const [hotline] = concerned === undefined ? [] : hotlines(knowledge.entities.get(concerned));
  const script = words.scripts[situation];

  return {
    locale,
    situation,
    facts: factsOf(input, explanation, said, sender, words.statement[situation]),
    message: runsOf(withDefangedLinks(text, verdict.links), words.hidden),
    links: explanation.links.slice(0, MOST_ITEMS).map((link) => ({
      address: runsOf(defanged(covered(link.canonical, finder.elsewhere(link.canonical), shown)), words.hidden),
      text: said(link.text),
    })),
    numbers: explanation.numbers
      .slice(0, MOST_ITEMS)
      .map((number) => ({ number: said(number.text), label: said(number.label) })),
    evidence: evidenceOf(explanation, said),
    rules: brokenRules(verdict, knowledge, locale),
    steps: situationSteps(situation, material),
    authorities: reportAuthorities(situation, material),
    script: {
      heading: script.heading({
        ...(concerned !== undefined && { name: entityName(material, concerned) }),
        ...(hotline !== undefined && { hotline }),
      }),
      lines: script.lines,
    },
    keep: FITTING[situation].keep.map((keepsake) => words.keepsakes[keepsake]),
    limits: [
      words.notAFinding,
      ...hiddenNote(
        personal.filter((one) => isHidden(one, shown)).map(({ kind }) => words.hidden[kind]),
        words.hiddenNote,
      ),
      ...explanation.limits,
      explanation.knowledge,
    ],
    personal: countsOf(
      personal.map(({ kind }) => kind),
      words.hidden,
    ),
    theirs: personal.filter(({ role }) => role === 'theirs').length,
  };
}

function factsOf(
  { message, verdict, locale }: ReportInput,
  explanation: Explanation,
  said: (sentence: string) => Runs,
  sender: Runs,
  statement: string,
): ReportFact[] {
  const { blank, facts, join, aside } = reportWords(locale).document;
  const plain = (text: string): Runs => [{ text }];
  const claims = [
    ...new Set(verdict.claims.map(({ name, entity }) => claimLine(name, entity, explanation.entities, aside))),
  ];
  return [
    { label: facts.receivedAt, value: plain(message.receivedAt?.replace('T', ' ') ?? blank) },
    { label: facts.sender, value: sender.length === 0 ? plain(blank) : sender },
    ...(claims.length === 0 ? [] : [{ label: facts.claims, value: said(claims.slice(0, MOST_CLAIMS).join(join)) }]),
    { label: facts.kind, value: plain(explanation.kindLabel) },
    { label: facts.verdict, value: [...plain(`${explanation.levelLabel}${join}`), ...said(explanation.headline)] },
    { label: facts.situation, value: plain(statement) },
  ];
}

/** The name as written, with what the registry knows of it. */
function claimLine(
  name: string,
  entity: string | null,
  cards: readonly EntityCard[],
  aside: (words: string, more: string) => string,
): string {
  const card = entity === null ? undefined : cards.find((one) => one.entity === entity);
  return card === undefined ? name : aside(name, card.status);
}

/** Signs that speak for the message are no part of what is reported; its links tell whose they are. */
function evidenceOf({ reasons }: Explanation, said: (sentence: string) => Runs): ReportEvidence[] {
  return reasons
    .filter(({ tone }) => tone !== 'good')
    .map(({ indicator, text, detail, source }) => ({
      text: said(text),
      ...(detail !== undefined && { detail: said(detail) }),
      // A provision is cited in full among the rules.
      ...(source !== undefined && indicator !== 'collection-conduct' && { source: textOf(said(source)) }),
    }));
}

function hiddenNote(kinds: readonly string[], note: (kinds: readonly string[]) => string): string[] {
  return kinds.length === 0 ? [] : [note([...new Set(kinds)])];
}

function countsOf(
  kinds: readonly HiddenCount['kind'][],
  labels: Readonly<Record<HiddenCount['kind'], string>>,
): HiddenCount[] {
  const counts = new Map<HiddenCount['kind'], number>();
  for (const kind of kinds) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return [...counts].map(([kind, count]) => ({ kind, label: labels[kind], count }));
}
