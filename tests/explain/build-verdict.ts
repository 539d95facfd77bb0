/** Verdicts written by hand, as the engine would return them. */
import type { Claim, ContactNumber, Evidence, JudgedLink, Span, Verdict, WeighedEvidence } from '@/src/core/types';

export function verdictOf(parts: Partial<Verdict>): Verdict {
  return {
    level: 'unverified',
    kind: 'other',
    score: 0,
    claims: [],
    links: [],
    numbers: [],
    fields: [],
    evidence: [],
    advice: [],
    knowledgeVersion: 'test',
    truncated: false,
    ...parts,
  };
}

/** Where `words` stand in `text`; a test that misspells them fails here. */
export function spanOf(text: string, words: string): Span {
  const start = text.indexOf(words);
  if (start < 0) throw new Error(`「${words}」 is not in 「${text}」`);
  return [start, start + words.length];
}

export function linkOf(host: string, parts: Partial<JudgedLink> = {}): JudgedLink {
  return {
    text: host,
    span: [0, host.length],
    canonical: `http://${host}/`,
    host,
    registrableDomain: host,
    scheme: 'http',
    port: '',
    userinfo: '',
    targets: [],
    level: 'unverified',
    ...parts,
  };
}

export function numberOf(value: string, parts: Partial<ContactNumber> = {}): ContactNumber {
  return { text: value, span: [0, value.length], type: 'hotline', value, ...parts };
}

export function claimOf(name: string, parts: Partial<Claim> = {}): Claim {
  return { name, span: [0, name.length], place: 'signature', status: 'unknown', entity: null, ...parts };
}

export function decisive(evidence: Evidence): WeighedEvidence {
  return { ...evidence, weight: 6, decisive: true };
}

export function weighed(weight: number, evidence: Evidence): WeighedEvidence {
  return { ...evidence, weight, decisive: false };
}
