/** The engine as one module, for measuring what it costs to load it and to get a first answer. */
import { createEngine } from '@/src/core/engine';
import type { Level } from '@/src/core/types';
import { knowledge } from '@/src/knowledge';

export function firstVerdict(): Level {
  return createEngine(knowledge).analyze({ text: '【拍拍金融】您的借款已逾期，请点击 ppdai-huankuan.top 还款' }).level;
}
