import { createEngine, type Engine } from '@/src/core/engine';
import type { Indicator } from '@/src/core/types';
import { knowledge } from '@/src/knowledge';
import type { Judge } from './judge-rows';

/** The engine as the terminal runs it, and one more per detector that is silenced, made when first asked for. */
export function createJudge(): Judge {
  const whole = knowledge;
  const engine = createEngine(whole);
  const without = new Map<Indicator, Engine>();
  return {
    analyze: engine.analyze,
    judgeUrl: engine.judgeUrl,
    levelWithout: (message, indicator) => {
      const deaf = without.get(indicator) ?? createEngine(whole, new Set([indicator]));
      without.set(indicator, deaf);
      return deaf.analyze(message).level;
    },
  };
}
