import { createEngine } from '@/src/core/engine';
import type { AddedInstitution, Blocklist } from '@/src/core/knowledge';
import type { PageVerdict } from '@/src/core/page/judge-page';
import type { PageFacts } from '@/src/core/page/page-facts';
import type { PageLink, ShownElsewhere } from '@/src/core/page/shown-elsewhere';
import type { EntityId, Message, Verdict } from '@/src/core/types';
import { type Contacts, contactsOf } from '@/src/explain/contacts';
import { explain } from '@/src/explain/explain';
import type { ExplainKnowledge } from '@/src/explain/explain-knowledge';
import { callsFor } from '@/src/explain/plain-answer';
import { toPlainText } from '@/src/explain/plain-text';
import type { Call, Explanation } from '@/src/explain/types';
import type { Locale } from '@/src/i18n/locale';
import { explainKnowledge, knowledgeWith } from '@/src/knowledge';
import { localDate } from './local-date';
import { withoutSharedDomains } from './without-shared-domains';

/** Question in, finished words out: engine and explanations with everything they know. */
export interface Checker {
  explain(message: Message, locale: Locale): Explanation;
  /** The same of one address as a browser opens it. */
  explainAddress(address: string, locale: Locale): Explanation;
  /** The bare verdict: microseconds, where nothing need be said. */
  judgeAddress(address: string): Verdict;
  toPlainText(explanation: Explanation): string;
  judgePage(facts: PageFacts): PageVerdict;
  /** The visible text of a link shows an official address that it does not lead to. */
  shownElsewhere(link: PageLink): ShownElsewhere | undefined;
  /** What a person may compare a page with. */
  contacts(entity: EntityId, locale: Locale): Contacts;
  /** Whom a person may ring: the entity's recorded hotlines, then where anybody may ask. */
  calls(entity: EntityId | undefined, locale: Locale): readonly Call[];
}

/** Prepares the knowledge, tens of milliseconds; checking is then a matter of one. */
export function createChecker(added: readonly AddedInstitution[], blocklist?: Blocklist): Checker {
  const knowledge = knowledgeWith(withoutSharedDomains(added), blocklist);
  const engine = createEngine(knowledge);
  let known: ExplainKnowledge | undefined;
  const inKnown = () => {
    // Most addresses that are judged need no words.
    known ??= explainKnowledge(knowledge);
    return known;
  };
  const inWords = (verdict: Verdict, text: string, locale: Locale): Explanation => {
    return explain(verdict, inKnown(), locale, text, localDate(new Date()));
  };
  return {
    explain: (message, locale) => inWords(engine.analyze(message), message.text, locale),
    explainAddress: (address, locale) => inWords(engine.judgeUrl(address), address, locale),
    judgeAddress: engine.judgeUrl,
    toPlainText,
    judgePage: engine.judgePage,
    shownElsewhere: engine.shownElsewhere,
    contacts: (entity, locale) => contactsOf(inKnown(), entity, locale),
    calls: (entity, locale) => callsFor(inKnown(), entity, locale, true),
  };
}
