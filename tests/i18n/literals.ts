/** The words in the sources of one language: every branch of every wording, whatever its parameters. */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseSync, Visitor } from 'vite';
import type { Locale } from '@/src/i18n/locale';

const FOLDER = fileURLToPath(new URL('../../src/i18n/verdict/', import.meta.url));

export interface Literal {
  /** `advice.ts:12`, so that a failure says where to look. */
  readonly at: string;
  readonly words: string;
}

/** Strings and the fixed parts of templates; keys, types and imports are names, not words. */
export function literalsOf(locale: Locale): readonly Literal[] {
  return readdirSync(`${FOLDER}${locale}`).flatMap((file) => {
    const source = readFileSync(`${FOLDER}${locale}/${file}`, 'utf8');
    const found: Literal[] = [];
    const add = (words: string, start: number) => {
      found.push({ at: `${file}:${source.slice(0, start).split('\n').length}`, words });
    };
    const { program } = parseSync(file, source);
    new Visitor({
      Literal: (node) => {
        if (typeof node.value === 'string') add(node.value, node.start);
      },
      TemplateElement: (node) => add(node.value.cooked ?? node.value.raw, node.start),
    }).visit(program);
    return found;
  });
}
