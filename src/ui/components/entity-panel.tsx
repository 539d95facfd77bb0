import type { EntityCard } from '@/src/explain/types';
import { ToneIcon } from '../icons/tone-icon';
import { useWords } from '../words-context';
import { Disclosure } from './disclosure';
import { Prose } from './prose';
import { VisibleText } from './visible-text';

/** A platform may own dozens of domains; the first ones are those people know. */
const MOST_DOMAINS = 4;

/** Characters of facts that may stand open in the answer to a message: two or three lines. */
const SHORT_FACTS = 70;

interface EntityPanelProps {
  readonly entity: EntityCard;
  /** Whether long facts are open from the start. */
  readonly open: boolean;
}

/** What the registry knows of one institution or name: who it is, its own addresses and hotline, and where that was read. */
export function EntityPanel({ entity, open }: EntityPanelProps) {
  const words = useWords();
  const { name, legalName, status, tone, officialDomains, unconfirmedDomains, hotlines, facts, sources, checkedOn } =
    entity;
  const short = facts.join('').length <= SHORT_FACTS;
  const reachable = hotlines.length + officialDomains.length + unconfirmedDomains.length > 0;
  return (
    <article class={`card entity-card tone-${tone}`}>
      <h4 class="entity-name">
        <VisibleText text={name} />
      </h4>
      {legalName && legalName !== name && <p class="entity-legal-name">{legalName}</p>}
      <p class="entity-status">
        <ToneIcon tone={tone} />
        <span>
          <Prose text={status} />
        </span>
      </p>
      {reachable && (
        <dl class="entity-contacts">
          {hotlines.length > 0 && <Contacts label={words.hotline} values={hotlines} kind="hotline" />}
          {officialDomains.length > 0 && <Contacts label={words.officialSite} values={officialDomains} kind="domain" />}
          {unconfirmedDomains.length > 0 && (
            <Contacts label={words.unconfirmedSite} values={unconfirmedDomains} kind="domain-unconfirmed" />
          )}
        </dl>
      )}
      {facts.length > 0 &&
        (short ? (
          <Facts facts={facts} />
        ) : (
          <Disclosure summary={words.whatIsKnown} open={open}>
            <Facts facts={facts} />
          </Disclosure>
        ))}
      {sources.length > 0 && (
        <Disclosure
          summary={words.sources(sources.length)}
          {...(checkedOn !== '' && { aside: words.checkedOn(checkedOn) })}
        >
          <ul class="sources">
            {sources.map(({ title, url }) => (
              <li key={`${title} ${url}`}>
                {title}
                {url && (
                  <bdi class="source-url" dir="ltr">
                    {url}
                  </bdi>
                )}
              </li>
            ))}
          </ul>
        </Disclosure>
      )}
    </article>
  );
}

function Facts({ facts }: { readonly facts: readonly string[] }) {
  return (
    <ul class="entity-facts">
      {facts.map((fact) => (
        <li key={fact}>
          <Prose text={fact} />
        </li>
      ))}
    </ul>
  );
}

interface ContactsProps {
  readonly label: string;
  readonly values: readonly string[];
  readonly kind: 'hotline' | 'domain' | 'domain-unconfirmed';
}

function Contacts({ label, values, kind }: ContactsProps) {
  const words = useWords();
  return (
    <div class="contact">
      <dt>{label}</dt>
      <dd>
        {values.slice(0, MOST_DOMAINS).map((value) => (
          <bdi key={value} class={`contact-value ${kind}`} dir="ltr">
            {value}
          </bdi>
        ))}
        {values.length > MOST_DOMAINS && <span class="contact-more">{words.moreDomains(values.length)}</span>}
      </dd>
    </div>
  );
}
