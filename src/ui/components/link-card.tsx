import type { LinkView } from '@/src/explain/types';
import { LevelIcon } from '../icons/level-icon';
import { useWords } from '../words-context';
import { HostName } from './host-name';
import { Prose } from './prose';

/** The whole address is shown up to this length; what decides whose it is, the host, is always shown whole. */
const LONGEST_ADDRESS = 200;

/** One link: whose it is, and where it imitates someone, both addresses one above the other. Never clickable. */
export function LinkCard({ link }: { readonly link: LinkView }) {
  const words = useWords();
  const { level, host, registrableDomain, canonical, text, imitates, mustCompare } = link;
  const name = <HostName parts={host} registrableDomain={registrableDomain} />;
  const differing = host.filter(({ differs }) => differs).map((part) => part.text);
  const bare = `//${host.map((part) => part.text).join('')}/`;
  return (
    <li class={`card link-card level-${level}`}>
      <p class="card-verdict">
        <LevelIcon level={level} />
        {words.linkLevels[level]}
        {mustCompare && <span class="must-compare">{words.mustCompare}</span>}
      </p>
      {imitates ? (
        <dl class="addresses">
          <div>
            <dt>{words.thisAddress}</dt>
            <dd>{name}</dd>
          </div>
          <div>
            <dt>{words.officialAddress(imitates.name)}</dt>
            <dd>
              <HostName parts={[{ text: imitates.official, differs: false }]} />
            </dd>
          </div>
        </dl>
      ) : (
        <p class="address">{name}</p>
      )}
      {differing.length > 0 && <p class="visually-hidden">{words.differingCharacters(differing)}</p>}
      <p class="card-text">
        <Prose text={text} />
      </p>
      {canonical !== '' && !canonical.endsWith(bare) && (
        <p class="whole-address">
          <span class="whole-address-label">{words.wholeAddress}</span>
          <bdi dir="ltr">{shortened(canonical)}</bdi>
        </p>
      )}
    </li>
  );
}

function shortened(address: string): string {
  return address.length > LONGEST_ADDRESS ? `${address.slice(0, LONGEST_ADDRESS)}…` : address;
}
