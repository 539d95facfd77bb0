import type { Tone } from '@/src/explain/types';
import { Icon } from './icon';

/** How a single sign speaks: against, doubtfully, neither way, for. */
export function ToneIcon({ tone }: { readonly tone: Tone }) {
  return <Icon>{SHAPES[tone]}</Icon>;
}

const SHAPES = {
  bad: (
    <>
      <circle cx="12" cy="12" r="10" fill="currentColor" />
      <path class="icon-cut" d="m8.5 8.5 7 7m0-7-7 7" />
    </>
  ),
  doubtful: (
    <>
      <circle cx="12" cy="12" r="10" fill="currentColor" />
      <path class="icon-cut" d="M12 6.8v6.4" />
      <path class="icon-cut" d="M12 16.9v.01" />
    </>
  ),
  neutral: (
    <>
      <circle cx="12" cy="12" r="10" fill="currentColor" />
      <path class="icon-cut" d="M12 11v6" />
      <path class="icon-cut" d="M12 7.3v.01" />
    </>
  ),
  good: (
    <>
      <circle cx="12" cy="12" r="10" fill="currentColor" />
      <path class="icon-cut" d="m7.6 12.4 3 3 5.8-6.2" fill="none" />
    </>
  ),
} as const;
