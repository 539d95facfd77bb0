import type { ComponentChildren } from 'preact';
import { DisclosureIcon } from '../icons/line-icons';

interface DisclosureProps {
  readonly summary: string;
  /** Small words at the end of the line. */
  readonly aside?: string;
  readonly open?: boolean;
  readonly children: ComponentChildren;
}

/** Something to be opened by those who want it. */
export function Disclosure({ summary, aside, open = false, children }: DisclosureProps) {
  return (
    <details class="disclosure" open={open}>
      <summary>
        <DisclosureIcon />
        <span>{summary}</span>
        {aside && <span class="disclosure-aside">{aside}</span>}
      </summary>
      {children}
    </details>
  );
}
