import type { Accepted, AcceptedCounts } from './gate';
import type { Measure, Population, Target } from './populations';

/** Tables of `docs/evaluation.md` that `--accept` writes; each stands between two comments that name it. */
export type Block = 'figures' | 'model';

function share(count: number | undefined, n: number): string {
  return count === undefined || n === 0 ? '–' : `${count} (${((100 * count) / n).toFixed(2)} %)`;
}

function promise({ measure, bound, rate }: Target): string {
  return `${measure} ${bound === 'least' ? '≥' : '≤'} ${Number((rate * 100).toFixed(2))} %`;
}

/** The accepted figures as a Markdown table, a line per population. */
export function figuresTable(populations: readonly Population[], accepted: Accepted): string {
  const lines = populations.flatMap(({ name, title, targets }) => {
    const figures = accepted[name];
    if (figures === undefined) {
      return [];
    }
    const isAd = targets.some(({ measure }) => measure === 'ad-kind');
    const shown: readonly Measure[] = isAd ? ['ad-kind', 'flagged', 'dangerous'] : ['flagged', 'dangerous'];
    const cells = ({ n, counts }: AcceptedCounts) =>
      `${n} | ${shown.map((measure) => `${measure} ${share(counts[measure], n)}`).join('<br>')}`;
    const promised = targets.map(promise).join('<br>') || '–';
    return [`| ${title} | ${promised} | ${cells(figures)} | ${cells(figures.unseen)} |`];
  });
  return [
    '| rows | promised | n | all | n | never looked at |',
    '| --- | --- | ---: | --- | ---: | --- |',
    ...lines,
  ].join('\n');
}

/** What the figures file of the statistical model says of each collection left out of training. */
export interface ModelFigures {
  readonly leftOut: Readonly<
    Record<
      string,
      {
        readonly bad: number;
        readonly genuine: number;
        readonly auc: number;
        readonly recallAtThreshold: number;
        readonly falseAlarmsAtThreshold: number;
      }
    >
  >;
}

export function modelTable({ leftOut }: ModelFigures): string {
  const lines = Object.entries(leftOut).map(([name, figures]) => {
    const { bad, genuine, auc, recallAtThreshold, falseAlarmsAtThreshold } = figures;
    const recall = `${(recallAtThreshold * 100).toFixed(0)} %`;
    return `| ${name} | ${bad} / ${genuine} | ${auc.toFixed(2)} | ${recall} | ${falseAlarmsAtThreshold} |`;
  });
  return [
    '| left out | bad / genuine | AUC | bad texts it speaks of | genuine texts it speaks of |',
    '| --- | ---: | ---: | ---: | ---: |',
    ...lines,
  ].join('\n');
}

/** The page with one of its tables replaced. Throws when the page has no place for it. */
export function withTable(page: string, block: Block, table: string): string {
  const begin = `<!-- ${block}: written by \`npm run accuracy -- --accept\` -->`;
  const end = `<!-- end of ${block} -->`;
  const from = page.indexOf(begin);
  const to = page.indexOf(end);
  if (from === -1 || to < from) {
    throw new Error(`the page needs the lines “${begin}” and “${end}”`);
  }
  return `${page.slice(0, from + begin.length)}\n\n${table}\n\n${page.slice(to)}`;
}
