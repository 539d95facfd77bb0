import { LockIcon } from '../icons/line-icons';

/** Why something cannot be changed. */
export function LockedNote({ id, text }: { readonly id?: string; readonly text: string }) {
  return (
    <span class="locked-note" id={id}>
      <LockIcon />
      {text}
    </span>
  );
}
