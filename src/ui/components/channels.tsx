import { useId } from 'preact/hooks';
import type { Channel } from '@/src/explain/types';
import { useWords } from '../words-context';
import { Prose } from './prose';

interface ChannelsProps {
  readonly channels: readonly Channel[];
  /** Number and name alone. */
  readonly brief?: boolean;
}

/** Bodies to turn to, their numbers large enough to dial from. */
export function Channels({ channels, brief = false }: ChannelsProps) {
  return (
    <ul class={brief ? 'channels is-brief' : 'channels'}>
      {channels.map(({ entity, name, number, purpose }) => (
        <li class="channel" key={`${entity} ${number}`}>
          {number && <strong class="channel-number">{number}</strong>}
          <span class="channel-words">
            <span class="channel-name">{number ? nameBeside(name, number) : name}</span>
            {!brief && (
              <span class="channel-purpose">
                <Prose text={purpose} />
              </span>
            )}
          </span>
        </li>
      ))}
    </ul>
  );
}

/** Up to so many stand right below the steps with their purpose; more have a section of their own. */
export const CHANNELS_BESIDE_STEPS = 2;

/** A longer list as a section: all of them, with what each is for. */
export function ChannelSection({ channels }: { readonly channels: readonly Channel[] }) {
  const words = useWords();
  const id = useId();
  if (channels.length <= CHANNELS_BESIDE_STEPS) return null;
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
