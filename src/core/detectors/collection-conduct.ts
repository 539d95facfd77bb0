/** Judges how a debt is collected, apart from whether the collector is who they say: which provision the text breaks. */
import type { Provision } from '../rule';
import { compilePatterns, type PatternMatch } from '../text/pattern-match';
import type { EvidenceOf, Kind, Subject } from '../types';
import { carriesOf, type Judged } from './carries';

type Conduct = EvidenceOf<'collection-conduct'>;

/** Characters that can be read as one quotation; of a longer stretch only its last part, the act itself, is shown. */
const LONGEST_QUOTE = 60;

/** Codes, account movements and advertisements collect nothing, whatever words they carry (不爆通讯录，当天放款). */
const COLLECTS_NOTHING: ReadonlySet<Kind> = new Set(['verification-code', 'transaction', 'loan-ad']);

/** News and legal advice quote what collectors say: 记者了解到, 被告人…一审. */
const REPORT =
  /记者|据悉|据了解|报道|新华社|警方通报|网友|受害人|被告人|被告单位|犯罪嫌疑人|一审|二审|判处|法官表示|律师[表提认]|消费者投诉|有消费者|(?:监管总局|监管局|银保监会|人民银行|银行业协会)[^。]{0,12}(?:提示|提醒|发布|表示|明确|印发)/;

/** Whether `HH:MM` of the time of receipt lies in hours that may span midnight. */
function isWithin(receivedAt: string | undefined, hours: { readonly from: string; readonly to: string }): boolean {
  const time = /T(\d{2}:\d{2})/.exec(receivedAt ?? '')?.[1];
  if (time === undefined) return false;
  return hours.from <= hours.to ? time >= hours.from && time < hours.to : time >= hours.from || time < hours.to;
}

function timeOf(receivedAt: string): string {
  return receivedAt.slice(11, 16);
}

/**
 * Compiles the provisions once. Each is reported once, with the tightest words that break it, in order of appearance;
 * hours are judged from the time of receipt, of collection texts only, and come last, without a span.
 */
export function collectionConductDetector(
  provisions: readonly Provision[],
): (subject: Subject, judged: Judged, kind: Kind) => Conduct[] {
  const owners = provisions.flatMap((provision) => provision.patterns.map(() => provision));
  const match = compilePatterns(provisions.flatMap(({ patterns }) => patterns));
  const timed = provisions.flatMap(({ id, hours }) => (hours ? [{ id, hours }] : []));

  return (subject, judged, kind) => {
    if (COLLECTS_NOTHING.has(kind)) return [];
    const { text, message } = subject;
    const best = new Map<string, PatternMatch>();
    for (const found of match(text, carriesOf(subject, judged))) {
      const id = owners[found.pattern]?.id;
      if (id === undefined) continue;
      const known = best.get(id);
      if (known === undefined || found.end - found.start < known.end - known.start) best.set(id, found);
    }
    if (best.size > 0 && REPORT.test(text.value)) best.clear();
    const conduct = Array.from(best, ([provision, { start, end, demand }]): Conduct & { readonly at: number } => {
      const shown = end - start <= LONGEST_QUOTE ? { start, end } : demand;
      const span = text.toOriginal(shown.start, shown.end);
      return {
        indicator: 'collection-conduct',
        facts: { provision, words: text.original.slice(span[0], span[1]) },
        span,
        at: shown.start,
      };
    })
      .sort((a, b) => a.at - b.at)
      .map(({ at: _, ...evidence }): Conduct => evidence);
    if (kind !== 'collection' || message.receivedAt === undefined) return conduct;
    for (const { id, hours } of timed) {
      if (best.has(id) || !isWithin(message.receivedAt, hours)) continue;
      conduct.push({ indicator: 'collection-conduct', facts: { provision: id, words: timeOf(message.receivedAt) } });
    }
    return conduct;
  };
}
