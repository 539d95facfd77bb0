import type { Level } from '@/src/core/types';
import { Icon } from './icon';

/**
 * One shape per level, told apart without colour: octagon, triangle, circle with a question mark, chain link.
 * `official` is a link and not a tick or a shield: no level is called safe.
 */
export function LevelIcon({ level }: { readonly level: Level }) {
  return <Icon>{SHAPES[level]}</Icon>;
}

const SHAPES = {
  dangerous: (
    <>
      <path d="M7.9 2h8.2L22 7.9v8.2L16.1 22H7.9L2 16.1V7.9z" fill="currentColor" />
      <path class="icon-cut" d="M12 6.5v7" />
      <path class="icon-cut" d="M12 17.25v.01" />
    </>
  ),
  suspicious: (
    <>
      <path d="M12 3 22.5 21h-21z" fill="currentColor" stroke="currentColor" stroke-width="1.5" />
      <path class="icon-cut" d="M12 9.5v5" />
      <path class="icon-cut" d="M12 17.9v.01" />
    </>
  ),
  unverified: (
    <>
      <circle cx="12" cy="12" r="10.5" fill="currentColor" />
      <path class="icon-cut" d="M9 9.4a3 3 0 1 1 4.5 2.6c-1 .6-1.5 1.1-1.5 2.1" fill="none" />
      <path class="icon-cut" d="M12 17.4v.01" />
    </>
  ),
  official: (
    <>
      <circle cx="12" cy="12" r="10.5" fill="currentColor" />
      <path
        class="icon-cut"
        d="M10.3 13.7a3.2 3.2 0 0 0 4.5 0l2.2-2.2a3.2 3.2 0 0 0-4.5-4.5l-.8.8M13.7 10.3a3.2 3.2 0 0 0-4.5 0L7 12.5A3.2 3.2 0 0 0 11.5 17l.8-.8"
        fill="none"
      />
    </>
  ),
} as const;
