import { useId } from 'preact/hooks';
import type { LinkView } from '@/src/explain/types';
import { worstFirst } from '../text/worst-first';
import { useWords } from '../words-context';
import { LinkCard } from './link-card';

/** A message has one or two links; a pasted page may have thousands, of which the worst are enough. */
const MOST_LINKS = 12;

export function LinkList({ links }: { readonly links: readonly LinkView[] }) {
  const words = useWords();
  const id = useId();
  if (links.length === 0) return null;
  return (
    <section class="section" aria-labelledby={id}>
      <h3 class="section-title" id={id}>
        {words.linksTitle}
      </h3>
      <ul class="cards">
        {worstFirst(links)
          .slice(0, MOST_LINKS)
          .map((link, index) => (
            <LinkCard key={index} link={link} />
          ))}
      </ul>
      {links.length > MOST_LINKS && <p class="hint">{words.moreLinks(links.length - MOST_LINKS)}</p>}
    </section>
  );
}
