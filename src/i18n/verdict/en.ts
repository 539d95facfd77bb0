import { advice } from './en/advice';
import { answers } from './en/answers';
import { cards } from './en/cards';
import { labels } from './en/labels';
import { limits, plain } from './en/limits';
import { links } from './en/links';
import { signs } from './en/signs';
import { views } from './en/views';
import type { VerdictWords } from './keys';

export const en: VerdictWords = { labels, links, signs, answers, views, cards, advice, limits, plain };
