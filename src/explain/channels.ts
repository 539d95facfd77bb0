import type { InstitutionKind } from '@/src/core/knowledge';
import type { AdviceId, EntityId } from '@/src/core/types';
import { concernedInstitution } from './concerned-institution';
import { displayName, hotlines, institutionOf } from './entity-name';
import type { Material } from './material';
import type { Channel } from './types';

/** Whom to turn to: ids of `src/registry/authorities`. */
export const CHANNEL = {
  police: 'police-110',
  antiFraud: 'anti-fraud-96110',
  taiwan: 'tw-165',
  hongKong: 'hk-18222',
  spam: 'spam-12321',
  fakeSites: 'internet-report-12377',
  bankComplaints: 'consumer-12378',
  centralBank: 'consumer-12363',
  localGovernment: 'gov-hotline-12345',
  onlineLending: 'nifa',
  court: 'court-12368',
  courtService: 'court-online-service',
  creditReport: 'credit-reference-center',
} as const satisfies Record<string, EntityId>;

/** More than this nobody compares in a fright; the most urgent come first. */
const MAX_CHANNELS = 6;

type Route = keyof typeof CHANNEL;

/** Advice that sends the person somewhere (`domain.md` §6 of the project's notes: situation → channel). */
const OF_ADVICE: Partial<Record<AdviceId, readonly Route[]>> = {
  'if-you-already-paid': ['police', 'antiFraud'],
  'if-you-already-entered': ['police', 'antiFraud'],
  'do-not-share-screen': ['antiFraud'],
  'do-not-install': ['antiFraud'],
  'do-not-pay-fees-first': ['antiFraud'],
  'call-police-if-threatened': ['police'],
  'verify-with-court': ['court', 'courtService'],
  'report-scam': ['antiFraud', 'spam'],
  'check-credit-report': ['creditReport'],
  'decline-renting-accounts': ['police'],
};

const ANY_SUPERVISOR: readonly Route[] = ['bankComplaints', 'localGovernment', 'onlineLending'];

/** Who supervises whom; a lender of unknown kind is offered both complaint lines. */
const SUPERVISOR: Record<InstitutionKind, readonly Route[]> = {
  bank: ['bankComplaints'],
  'consumer-finance': ['bankComplaints'],
  'auto-finance': ['bankComplaints'],
  'asset-management': ['bankComplaints'],
  payment: ['centralBank'],
  'micro-loan': ['localGovernment', 'onlineLending'],
  'loan-facilitator': ['localGovernment', 'onlineLending'],
  'internet-platform': ['localGovernment', 'onlineLending'],
  'p2p-exited': ['localGovernment', 'police'],
  added: ANY_SUPERVISOR,
};

/** Characters of everyday words about money that only Traditional writing has: where the reader of an English answer lives. */
const TRADITIONAL = /[們這個為會請點擊還錢貸帳號體驗證碼繳費電話簡訊連結]/u;

/** The bodies to turn to, most urgent first, by the situation the advice describes. */
export function channelsOf(material: Material): Channel[] {
  const routes = new Set(wantedRoutes(material));
  // A report takes days; whatever else is wanted cannot wait for it.
  if (routes.delete('creditReport')) routes.add('creditReport');
  return [...routes].flatMap((route) => channel(CHANNEL[route], material)).slice(0, MAX_CHANNELS);
}

function wantedRoutes(material: Material): readonly Route[] {
  const { verdict, knowledge, locale, text } = material;
  const concerned = institutionOf(knowledge, concernedInstitution(material));
  const supervisors = concerned ? SUPERVISOR[concerned.kind] : ANY_SUPERVISOR;
  const byAdvice = verdict.advice.flatMap((id) =>
    id === 'complain-about-conduct' ? supervisors : (OF_ADVICE[id] ?? []),
  );
  const imitation = verdict.level === 'dangerous' && verdict.links.some(({ imitates }) => imitates !== undefined);
  const mainland: readonly Route[] = [
    ...(verdict.level === 'dangerous' ? (['antiFraud'] as const) : []),
    ...byAdvice,
    ...(imitation ? (['fakeSites'] as const) : []),
  ];
  if (mainland.length === 0) return [];
  // Every institution of the registry is a mainland one; a text that names none may concern no mainland lender at all.
  if (locale === 'zh_TW') {
    const outside: readonly Route[] = [
      'taiwan',
      'hongKong',
      ...(mainland.includes('police') ? (['police'] as const) : []),
    ];
    return concerned ? [...outside, ...mainland] : outside;
  }
  return locale === 'en' && TRADITIONAL.test(text) ? ['taiwan', 'hongKong', ...mainland] : mainland;
}

function channel(id: EntityId, { knowledge, locale }: Material): readonly Channel[] {
  const known = knowledge.entities.get(id);
  if (known?.sort !== 'authority') return [];
  const [number] = hotlines(known);
  return [
    {
      entity: id,
      name: displayName(known, locale),
      ...(number !== undefined && { number }),
      purpose: known.entity.purpose[locale],
    },
  ];
}
