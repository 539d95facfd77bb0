import type { VerdictWords } from './keys';
import { advice } from './zh_CN/advice';
import { answers } from './zh_CN/answers';
import { cards } from './zh_CN/cards';
import { labels } from './zh_CN/labels';
import { limits, plain } from './zh_CN/limits';
import { links } from './zh_CN/links';
import { signs } from './zh_CN/signs';
import { views } from './zh_CN/views';

export const zh_CN: VerdictWords = { labels, links, signs, answers, views, cards, advice, limits, plain };
