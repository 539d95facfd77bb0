import type { ComponentChildren } from 'preact';

/** A drawing of 24 × 24 units in the colour of the text beside it. Always decoration: the words beside it say the same. */
export function Icon({ children }: { readonly children: ComponentChildren }) {
  return (
    <svg class="icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      {children}
    </svg>
  );
}
