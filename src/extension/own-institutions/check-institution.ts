/**
 * Whether what a person wants to add can be trusted to mean one institution: a domain of its own, a number that people ring, a name
 * the registry does not hold. What an imitation would need to pass is refused, with the sentence why.
 */
import type { Engine } from '@/src/core/engine';
import { GOVERNMENT_HOST } from '@/src/core/index/domains';
import type { KnowledgeIndex } from '@/src/core/index/knowledge-index';
import { classifyNumber } from '@/src/core/phone/classify-number';
import { normalize } from '@/src/core/text/normalize';
import { canonicalizeUrl } from '@/src/core/url/canonicalize';
import { hostParts } from '@/src/core/url/registrable-domain';
import { entityName } from '@/src/explain/entity-name';
import { explain } from '@/src/explain/explain';
import type { ExplainKnowledge } from '@/src/explain/explain-knowledge';
import type { Locale } from '@/src/i18n/locale';
import type { OptionsWords } from '@/src/i18n/options/keys';
import { optionsWords } from '@/src/i18n/options/options-words';
import { isSharedDomain, isSharedHost } from '../navigation/shared-hosts';

/** As written into the form: domains and numbers one on each line. */
export interface InstitutionDraft {
  readonly name: string;
  readonly domains: string;
  readonly numbers: string;
}

export type DraftField = keyof InstitutionDraft;

export interface DraftFault {
  readonly field: DraftField;
  /** For the person. */
  readonly sentence: string;
}

export type CheckedInstitution =
  | { readonly faults: readonly DraftFault[] }
  | {
      readonly faults?: never;
      readonly name: string;
      readonly domains: readonly string[];
      readonly numbers: readonly string[];
    };

/** What is compared with: the registry as it is, without anything added. */
export interface Known {
  readonly engine: Engine;
  readonly index: KnowledgeIndex;
  readonly explain: ExplainKnowledge;
}

const LONGEST_NAME = 60;
const MOST = 20;
const NUMBER = /^\d{3,16}$/;
type Faults = OptionsWords['own']['faults'];

/** @param others names the person added already, this one left out */
export function checkInstitution(
  draft: InstitutionDraft,
  others: readonly string[],
  known: Known,
  locale: Locale,
): CheckedInstitution {
  const words = optionsWords(locale).own.faults;
  const domains = linesOf(draft.domains);
  const numbers = linesOf(draft.numbers);
  const faults: DraftFault[] = [];
  const found: { readonly domains: string[]; readonly numbers: string[] } = { domains: [], numbers: [] };
  const nameFault = faultOfName(draft.name.trim(), others, known, locale, words);
  if (nameFault !== undefined) faults.push({ field: 'name', sentence: nameFault });
  for (const written of domains) {
    const domain = domainOf(written, known, locale, words);
    if ('fault' in domain) faults.push({ field: 'domains', sentence: domain.fault });
    else found.domains.push(domain.value);
  }
  for (const written of numbers) {
    const number = numberOf(written, known, locale, words);
    if ('fault' in number) faults.push({ field: 'numbers', sentence: number.fault });
    else found.numbers.push(number.value);
  }
  if (domains.length + numbers.length === 0) faults.push({ field: 'domains', sentence: words.nothingToCompare });
  if (domains.length > MOST) faults.push({ field: 'domains', sentence: words.tooMany(MOST) });
  if (numbers.length > MOST) faults.push({ field: 'numbers', sentence: words.tooMany(MOST) });
  if (faults.length > 0) return { faults };
  return { name: draft.name.trim(), domains: [...new Set(found.domains)], numbers: [...new Set(found.numbers)] };
}

/** Also what stands between commas, as people paste it. */
function linesOf(text: string): readonly string[] {
  return text
    .split(/[\n,，、;；]+/)
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

function faultOfName(
  name: string,
  others: readonly string[],
  { index, explain: knowledge }: Known,
  locale: Locale,
  words: Faults,
): string | undefined {
  const form = normalize(name).value.trim();
  if (form.length < 2) return words.noName;
  if (name.length > LONGEST_NAME) return words.longName;
  if (others.some((other) => normalize(other).value.trim() === form)) return words.nameTwice(name);
  const [held] = index.names.exactly(form);
  if (held) return words.nameHeld(nameIn(knowledge, held.entity, locale, held.name));
  // A longer name with a registered one in it is that institution's branch, or poses as it.
  const inside = index.names
    .find(form)
    .flatMap(({ entries }) => entries)
    .find(({ weak, entity }) => !weak && index.entities.get(entity)?.sort !== 'unverified-name');
  return inside && words.nameHeld(nameIn(knowledge, inside.entity, locale, inside.name));
}

type Part = { readonly value: string } | { readonly fault: string };

function domainOf(written: string, known: Known, locale: Locale, words: Faults): Part {
  const { index, engine, explain: knowledge } = known;
  const url = canonicalizeUrl(written);
  if (url?.userinfo !== '' || !/^https?$/.test(url.scheme)) return { fault: words.notADomain(written) };
  const { registrableDomain, publicSuffix, listed } = hostParts(url.host);
  const service = index.domains.serviceOf(url.host);
  if (service) return { fault: words.sharedPlatform(url.host, service.name) };
  if (registrableDomain === null) {
    return { fault: listed && publicSuffix === url.host ? words.wholeSuffix(url.host) : words.notADomain(written) };
  }
  const verdict = engine.judgeUrl(`https://${url.host}/`);
  const [link] = verdict.links;
  if (link?.imitates !== undefined) {
    const [view] = explain(verdict, knowledge, locale, link.text).links;
    return { fault: words.imitation(registrableDomain, view?.text ?? '') };
  }
  if (GOVERNMENT_HOST.test(url.host)) return { fault: words.government(registrableDomain) };
  const [owner] = index.domains.ownersOf(registrableDomain);
  if (owner) return { fault: words.domainHeld(registrableDomain, entityName({ knowledge, locale }, owner.entity)) };
  if (isSharedHost(url.host)) return { fault: words.shared(url.host) };
  if (isSharedDomain(registrableDomain)) return { fault: words.shared(registrableDomain) };
  return { value: registrableDomain };
}

function numberOf(written: string, { explain: knowledge }: Known, locale: Locale, words: Faults): Part {
  const digits = written.replace(/^\+86|^0086/, '').replace(/[\s()\-－（）]/g, '');
  if (!NUMBER.test(digits)) return { fault: words.notANumber(written) };
  if (classifyNumber(digits, written.startsWith('+'))?.type === 'mobile') return { fault: words.mobile(written) };
  const [held] = knowledge.numbers.get(digits) ?? [];
  if (held) return { fault: words.numberHeld(digits, entityName({ knowledge, locale }, held.owner)) };
  return { value: digits };
}

function nameIn(knowledge: ExplainKnowledge, id: string, locale: Locale, written: string): string {
  return knowledge.entities.get(id)?.sort === 'unverified-name' ? written : entityName({ knowledge, locale }, id);
}
