/**
 * The worker that reads one picture and is then ended, which gives back all its memory, whatever state it is in. The text reader runs
 * in a worker of its own below this one and ends with it.
 */
import { joinLines } from './join-lines';
import { type OpenedPicture, openPicture } from './opened-picture';
import { fileProblem } from './picture-file';
import type { FromPictureWorker, PictureProgress, PictureReading, ToPictureWorker } from './picture-reading';
import { betterScale, firstScale } from './reading-scale';
import { chineseConfidence, lineHeightOf, type ReadLine } from './text-lines';
import { openTextReader, type Script } from './text-reader';
import { unsureStretches, withWords } from './unsure-words';

/**
 * Below this (0 to 100) the characters may be Traditional: those are read at 70 to 78 with the data for Simplified ones, which are
 * themselves read at 85 and more, photographs included (docs/pictures.md).
 */
const SURE_OF_SIMPLIFIED = 83;
/** By so much the other script must be surer: poor pictures of Simplified text are read badly by both. */
const CLEARLY_SURER = 4;

/** Where each part of the work begins and ends, of the whole. The second reading is often not needed. */
const SHARES = {
  opening: [0, 0.1],
  loading: [0.1, 0.3],
  first: [0.3, 0.65],
  second: [0.65, 0.8],
  third: [0.8, 1],
} as const;

addEventListener('message', ({ data }: MessageEvent<ToPictureWorker>) => {
  readPicture(data).then(
    (reading) => tell({ kind: 'done', reading }),
    (error: unknown) => {
      reportError(error);
      tell({ kind: 'done', reading: { state: 'problem', problem: 'failed' } });
    },
  );
});

function tell(message: FromPictureWorker): void {
  postMessage(message);
}

function progress(stage: PictureProgress['stage'], share: keyof typeof SHARES, fraction: number): void {
  const [start, end] = SHARES[share];
  tell({ kind: 'progress', stage, fraction: start + (end - start) * Math.min(1, Math.max(0, fraction)) });
}

async function readPicture({ picture, assets }: ToPictureWorker): Promise<PictureReading> {
  progress('opening', 'opening', 0);
  const problem = await fileProblem(picture);
  if (problem) return { state: 'problem', problem };
  const opened = await openPicture(picture).catch(() => undefined);
  if (!opened) return { state: 'problem', problem: 'broken' };
  progress('opening', 'opening', 1);
  const text = joinLines(await readText(opened, assets));
  return { state: 'read', text, codes: opened.codes, isAnimated: await isAnimated(picture) };
}

async function readText(opened: OpenedPicture, assets: string): Promise<readonly ReadLine[]> {
  const scale = firstScale(opened);
  let page = opened.page(scale);
  const reader = await openReader(assets);
  let lines = await reader.read(page, 'first');
  const height = lineHeightOf(lines);
  const better = height === undefined ? undefined : betterScale(scale, height, opened);
  if (better !== undefined) {
    page = opened.page(better);
    const again = await reader.read(page, 'second');
    if (chineseConfidence(again) >= chineseConfidence(lines)) lines = again;
  }
  const sure = chineseConfidence(lines);
  if (height === undefined) return lines;
  if (sure >= SURE_OF_SIMPLIFIED) return reader.withUnsureAgain(page, lines);
  await reader.use('traditional');
  const others = await reader.read(page, 'third');
  return chineseConfidence(others) > sure + CLEARLY_SURER ? reader.withUnsureAgain(page, others) : lines;
}

/** Each part of the work has its share of the progress. The reader ends with this worker. */
async function openReader(assets: string) {
  let share: 'loading' | 'first' | 'second' | 'third' = 'loading';
  const { read, readAsChinese, use } = await openTextReader('simplified', assets, ({ stage, fraction }) => {
    if (stage === 'reading') progress(stage, share, fraction);
    // The reader's own steps each run from 0 to 1. Of a second script they are only a sign of life.
    else progress(share === 'loading' ? stage : 'reading', share, share === 'loading' ? 0.5 : 0);
  });
  return {
    use(script: Script) {
      share = 'third';
      return use(script);
    },
    read(page: Blob, part: 'first' | 'second' | 'third') {
      share = part;
      return read(page);
    },
    async withUnsureAgain(page: Blob, lines: readonly ReadLine[]) {
      const stretches = unsureStretches(lines);
      if (stretches.length === 0) return lines;
      share = 'third';
      const again = await readAsChinese(
        page,
        stretches.map(({ box }) => box),
      );
      // From the end, so that the places of those before stay right.
      return stretches.reduceRight((all, stretch, index) => withWords(all, stretch, again[index] ?? []), lines);
    },
  };
}

/** Only where the browser can tell. */
async function isAnimated(picture: Blob): Promise<boolean> {
  if (!/^image\/(?:gif|webp|png|avif)$/.test(picture.type) || typeof ImageDecoder === 'undefined') return false;
  const decoder = new ImageDecoder({ type: picture.type, data: await picture.arrayBuffer() });
  try {
    await decoder.tracks.ready;
    return decoder.tracks.selectedTrack?.animated === true;
  } catch {
    return false;
  } finally {
    decoder.close();
  }
}
