import { useId } from 'preact/hooks';
import type { Channel } from '@/src/explain/types';
import { useWords } from '../words-context';
import { Prose } from './prose';

/** Bodies to turn to, their numbers large enough to dial from. */
export function Channels({ channels }: { readonly channels: readonly Channel[] }) {
  return (
    <ul class="channels">
      {channels.map(({ entity, name, number, purpose }) => (
        <li class="channel" key={`${entity} ${number}`}>
          {number && <strong class="channel-number">{number}</strong>}
          <span class="channel-words">
            <span class="channel-name">{number ? nameBeside(name, number) : name}</span>
            <span class="channel-purpose">
              <Prose text={purpose} />
            </span>
          </span>
        </li>
      ))}
    </ul>
  );
}

/** All of them, as a section. */
export function ChannelSection({ channels }: { readonly channels: readonly Channel[] }) {
  const words = useWords();
  const id = useId();
  if (channels.length === 0) return null;
  return (
    <section class="section" aria-labelledby={id}>
      <h3 class="section-title" id={id}>
        {words.channelSectionTitle}
      </h3>
      <Channels channels={channels} />
    </section>
  );
}

/** Many a line is named after its number (反诈专线 96110); beside the number once is enough. */
function nameBeside(name: string, number: string): string {
  const rest = name.replace(number, '').trim();
  return rest === '' ? name : rest;
}
