import type { VerdictWords } from './keys';
import { advice } from './zh_TW/advice';
import { answers } from './zh_TW/answers';
import { cards } from './zh_TW/cards';
import { labels } from './zh_TW/labels';
import { limits, plain } from './zh_TW/limits';
import { links } from './zh_TW/links';
import { signs } from './zh_TW/signs';
import { views } from './zh_TW/views';

export const zh_TW: VerdictWords = { labels, links, signs, answers, views, cards, advice, limits, plain };
