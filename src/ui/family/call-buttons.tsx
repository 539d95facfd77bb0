import type { Call } from '@/src/explain/types';
import type { FamilyWords } from '@/src/i18n/family/keys';
import { PhoneIcon } from '../icons/line-icons';

interface CallButtonsProps {
  readonly words: FamilyWords;
  /** The first is the one to ring. */
  readonly calls: readonly Call[];
  readonly contact?: { readonly name: string; readonly phone: string } | undefined;
}

/** One large button to ring and check, one for the family, and the other numbers below. */
export function CallButtons({ words, calls, contact }: CallButtonsProps) {
  const [first, ...others] = calls;
  if (!first) return null;
  return (
    <div class="calls">
      <a class="button primary call" href={telephone(first.number)}>
        <PhoneIcon />
        <span class="call-words">
          <span class="call-label">{words.call}</span>
          <span class="call-whom">
            {first.name} <strong class="unit">{first.number}</strong>
          </span>
        </span>
      </a>
      {contact && (
        <a class="button quiet call" href={telephone(contact.phone)}>
          <PhoneIcon />
          <span class="call-words">
            <span class="call-label">{words.callFamily(contact.name)}</span>
            <span class="call-whom">
              <strong class="unit">{contact.phone}</strong>
            </span>
          </span>
        </a>
      )}
      {others.length > 0 && (
        <div class="other-calls">
          <p class="hint">{words.otherNumbers}</p>
          <ul>
            {others.map(({ name, number }) => (
              <li key={number}>
                <a class="other-call" href={telephone(number)}>
                  <strong class="unit">{number}</strong> {name}
                </a>
              </li>
            ))}
          </ul>
        </div>
      )}
    </div>
  );
}

/** @example telephone('021-38784800') // 'tel:02138784800' */
function telephone(number: string): string {
  return `tel:${number.replace(/[^+\d]/g, '')}`;
}
