import type { HostPart } from '@/src/explain/types';
import { hostRuns } from '../text/host-runs';

interface HostNameProps {
  readonly parts: readonly HostPart[];
  readonly registrableDomain?: string | undefined;
}

/**
 * A host to be read, never followed: the registrable domain strong, the rest faint, characters that differ from the official
 * address marked. Left to right and isolated whatever script it is in; may break after a dot.
 */
export function HostName({ parts, registrableDomain }: HostNameProps) {
  return (
    <bdi class="host" dir="ltr">
      {hostRuns(parts, registrableDomain).map(({ text, differs, registrable }, index) => (
        <span key={index} class={registrable ? 'host-registrable' : 'host-rest'}>
          {differs ? <mark class="host-differs">{breakable(text)}</mark> : breakable(text)}
        </span>
      ))}
    </bdi>
  );
}

function breakable(text: string) {
  return text.split(/(?<=\.)/).map((label, index) => (
    <>
      {index > 0 && <wbr />}
      {label}
    </>
  ));
}
