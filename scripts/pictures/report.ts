import { characters, wrongCharacters } from './error-rate';
import type { ReadInBrowser } from './read-in-browser';
import { CODE, type Scene } from './scenes';

export interface Outcome {
  readonly name: string;
  readonly wrong: number;
  readonly characters: number;
  /** Addresses of the picture that were read letter by letter, of how many. */
  readonly rightHosts: number;
  readonly hosts: number;
  /** Links found, rightly or not, that are marked to be compared, of how many. */
  readonly marked: number;
  readonly links: number;
  readonly isCodeRead: boolean | undefined;
  readonly isLevelRight: boolean;
  readonly level: string;
  /** On the clock, and of processors. */
  readonly milliseconds: number;
  readonly processor: number | undefined;
  /** More than before, at the highest. */
  readonly megabytes: number | undefined;
}

/** @param level the words for what the picture deserves */
export function outcome(scene: Scene, read: ReadInBrowser | undefined, level: string): Outcome {
  if (!read) throw new Error(`${scene.name} was not read`);
  const sum = (count: (message: string) => number) => scene.messages.reduce((all, message) => all + count(message), 0);
  return {
    name: scene.name,
    wrong: sum((message) => wrongCharacters(message, read.text)),
    characters: sum(characters),
    rightHosts: scene.hosts.filter((host) => read.links.some((link) => link.host === host)).length,
    hosts: scene.hosts.length,
    marked: read.links.filter(({ isMarked }) => isMarked).length,
    links: read.links.length,
    isCodeRead: scene.hasCode ? read.codes.includes(CODE) : undefined,
    isLevelRight: read.level === level,
    level: read.level,
    milliseconds: read.milliseconds,
    processor: read.taken?.milliseconds,
    megabytes: read.taken?.megabytes,
  };
}

const HEAD = ['picture', 'wrong', '%', 'hosts', 'marked', 'QR', 'level', 'ms', 'CPU ms', 'MB'] as const;

export function table(outcomes: readonly Outcome[]): string {
  const rows = outcomes.map((one) => [
    one.name,
    `${one.wrong}/${one.characters}`,
    percent(one.wrong, one.characters),
    one.hosts === 0 ? '' : `${one.rightHosts}/${one.hosts}`,
    one.links === 0 ? '' : `${one.marked}/${one.links}`,
    one.isCodeRead === undefined ? '' : one.isCodeRead ? 'read' : 'NOT READ',
    one.isLevelRight ? 'right' : `WRONG: ${one.level}`,
    one.milliseconds.toFixed(0),
    one.processor?.toFixed(0) ?? '—',
    one.megabytes?.toFixed(0) ?? '—',
  ]);
  const total = (part: (one: Outcome) => number) => outcomes.reduce((sum, one) => sum + part(one), 0);
  const sums = [
    'all',
    `${total(({ wrong }) => wrong)}/${total((one) => one.characters)}`,
    percent(
      total(({ wrong }) => wrong),
      total((one) => one.characters),
    ),
    `${total((one) => one.rightHosts)}/${total((one) => one.hosts)}`,
    `${total((one) => one.marked)}/${total((one) => one.links)}`,
    '',
    `${outcomes.filter((one) => one.isLevelRight).length}/${outcomes.length}`,
    `median ${median(outcomes.map((one) => one.milliseconds)).toFixed(0)}`,
    `median ${median(outcomes.map(({ processor }) => processor ?? Number.NaN)).toFixed(0)}`,
    `most ${Math.max(...outcomes.map(({ megabytes }) => megabytes ?? 0)).toFixed(0)}`,
  ];
  const all = [[...HEAD], ...rows, sums];
  const widths = HEAD.map((_, column) => Math.max(...all.map((row) => row[column]?.length ?? 0)));
  return all
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

function percent(part: number, whole: number): string {
  return whole === 0 ? '' : ((100 * part) / whole).toFixed(1);
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}
