import type {
  AdviceId,
  ClaimStatus,
  EntityId,
  Evidence,
  Indicator,
  Kind,
  Level,
  NumberType,
  Span,
  Technique,
  Verdict,
} from '@/src/core/types';

/** A verdict as `--jsonl` writes it, without the `id`. A stable contract (README): nothing more, nothing less. */
export interface VerdictRecord {
  readonly level: Level;
  readonly kind: Kind;
  readonly score: number;
  readonly claims: readonly {
    readonly name: string;
    readonly entity: EntityId | null;
    readonly status: ClaimStatus;
  }[];
  readonly links: readonly {
    readonly text: string;
    readonly span: Span;
    readonly canonical: string;
    readonly host: string;
    readonly registrableDomain: string | null;
    readonly level: Level;
    readonly owner?: EntityId;
    readonly imitates?: EntityId;
    readonly technique?: Technique;
  }[];
  readonly numbers: readonly {
    readonly text: string;
    readonly span: Span;
    readonly type: NumberType;
    readonly owner?: EntityId;
  }[];
  readonly evidence: readonly {
    readonly indicator: Indicator;
    readonly facts: Evidence['facts'];
    readonly weight: number;
    readonly span?: Span;
  }[];
  readonly advice: readonly AdviceId[];
  readonly knowledgeVersion: string;
  /** Only where the text was longer than what is judged. */
  readonly truncated?: true;
}

/** Every key is named here, so that a field added to `Verdict` does not leak into the contract. */
export function toRecord(verdict: Verdict): VerdictRecord {
  return {
    level: verdict.level,
    kind: verdict.kind,
    score: verdict.score,
    claims: verdict.claims.map(({ name, entity, status }) => ({ name, entity, status })),
    links: verdict.links.map(
      ({ text, span, canonical, host, registrableDomain, level, owner, imitates, technique }) => ({
        text,
        span,
        canonical,
        host,
        registrableDomain,
        level,
        ...(owner === undefined ? {} : { owner }),
        ...(imitates === undefined ? {} : { imitates }),
        ...(technique === undefined ? {} : { technique }),
      }),
    ),
    numbers: verdict.numbers.map(({ text, span, type, owner }) => ({
      text,
      span,
      type,
      ...(owner === undefined ? {} : { owner }),
    })),
    evidence: verdict.evidence.map(({ indicator, facts, weight, span }) => ({
      indicator,
      facts,
      weight,
      ...(span === undefined ? {} : { span }),
    })),
    advice: verdict.advice,
    knowledgeVersion: verdict.knowledgeVersion,
    ...(verdict.truncated ? { truncated: true } : {}),
  };
}
