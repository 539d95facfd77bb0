import { useId } from 'preact/hooks';
import type { EntityCard } from '@/src/explain/types';
import { useWords } from '../words-context';
import { EntityPanel } from './entity-panel';

interface EntityListProps {
  readonly entities: readonly EntityCard[];
  /** The person asked about them: everything known is open. */
  readonly open: boolean;
}

export function EntityList({ entities, open }: EntityListProps) {
  const words = useWords();
  const id = useId();
  if (entities.length === 0) return null;
  return (
    <section class="section" aria-labelledby={id}>
      <h3 class="section-title" id={id}>
        {words.entitiesTitle}
      </h3>
      <div class="cards">
        {entities.map((entity) => (
          <EntityPanel key={entity.entity ?? entity.name} entity={entity} open={open} />
        ))}
      </div>
    </section>
  );
}
