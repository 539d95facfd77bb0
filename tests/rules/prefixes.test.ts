/** A swindler may put any lead-in before his demand: words that also occur in the news must not take a warning back. */
import { describe, expect, test } from 'vitest';
import { createEngine } from '@/src/core/engine';
import type { Level } from '@/src/core/types';
import { registry } from '@/src/registry/load';
import { rules } from '@/src/rules';

const engine = createEngine({ version: 'test', registry, rules, provisions: [] });

/** From calm to alarmed. */
const ORDER: readonly Level[] = ['official', 'unverified', 'suspicious', 'dangerous'];

const LEAD_INS = [
  '根据新规，',
  '专家提示：',
  '我们的专家团队已有上千成功案例。',
  '这才是真相，',
  '我是反诈中心的，',
  '不处理就曝光。',
  '我局破获一起大案。',
  '案件审理中，',
  '内部人士揭秘：',
  '央视推荐，消保中心通知：',
];

/** The sender's name in brackets stays in front: behind other words it is no sender's name any more. */
function withLeadIn(leadIn: string, text: string): string {
  const [signature = ''] = /^【[^】]*】/.exec(text) ?? [];
  return `${signature}${leadIn}${text.slice(signature.length)}`;
}

function alarm(text: string): number {
  return ORDER.indexOf(engine.analyze({ text }).level);
}

describe.each(LEAD_INS.map((leadIn) => [leadIn]))('after “%s”', (leadIn) => {
  test('every example of a rule is judged as gravely as without it', () => {
    const calmer = rules.flatMap(({ id, examples }) =>
      examples.match.filter((text) => alarm(withLeadIn(leadIn, text)) < alarm(text)).map((text) => `${id}: ${text}`),
    );
    expect(calmer).toEqual([]);
  });
});
