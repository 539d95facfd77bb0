import { FamilyIcon } from '../icons/line-icons';

/** Says plainly that family mode is on. */
export function FamilyNote({ text }: { readonly text: string }) {
  return (
    <p class="family-note">
      <FamilyIcon />
      {text}
    </p>
  );
}
