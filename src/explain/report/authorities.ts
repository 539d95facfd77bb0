import type { Authority } from '@/src/core/knowledge';
import type { EntityId } from '@/src/core/types';
import type { Situation } from '@/src/i18n/report/keys';
import { reportWords } from '@/src/i18n/report/report-words';
import { channelsOf } from '../channels';
import { displayName, hotlines, officialDomains } from '../entity-name';
import type { Material } from '../material';
import { sourceLines } from '../source-lines';
import { inSituation } from './situation-steps';
import { FITTING } from './situations';
import type { ReportAuthority } from './types';

/** Who takes this kind of case in this situation, most urgent first, with number, site and where both were seen. */
export function reportAuthorities(situation: Situation, material: Material): ReportAuthority[] {
  const channels = channelsOf(inSituation(situation, material)).map(({ entity }) => entity);
  const further = material.locale === 'zh_TW' ? [] : (FITTING[situation].authorities ?? []);
  return [...new Set([...channels, ...further])].flatMap((id) => authority(id, material));
}

function authority(id: EntityId, { knowledge, locale }: Material): readonly ReportAuthority[] {
  const known = knowledge.entities.get(id);
  if (known?.sort !== 'authority') return [];
  const { sources } = reportWords(locale).document;
  const { entity } = known;
  const [number] = hotlines(known);
  const site = officialDomains(known).map((domain) => siteOf(entity, domain))[0];
  const cited = [...entity.numbers, ...entity.domains];
  const checkedOn =
    cited
      .map((item) => item.checkedOn)
      .sort()
      .at(-1) ?? knowledge.date;
  return [
    {
      entity: id,
      name: displayName(known, locale),
      ...(number !== undefined && { number }),
      ...(site !== undefined && { site }),
      purpose: entity.purpose[locale],
      sources: sources(
        sourceLines(cited, { knowledge, locale }).map(({ title }) => title),
        checkedOn,
      ),
    },
  ];
}

/** The one host that is listed for a domain is where its service stands: 165.npa.gov.tw. */
function siteOf({ domains }: Authority, value: string): string {
  const hosts = domains.find((domain) => domain.value === value)?.hosts ?? [];
  return hosts.length === 1 ? (hosts[0] ?? value) : value;
}
