import { createWorker, OEM, type Page, PSM } from 'tesseract.js';
import { simd } from 'wasm-feature-detect';
import type { Box, ReadLine, ReadWord } from './text-lines';

export type Script = 'simplified' | 'traditional';

/** Chinese first: with English first whole lines of Chinese are lost to it (docs/pictures.md). */
const CHINESE: Readonly<Record<Script, string>> = { simplified: 'chi_sim', traditional: 'chi_tra' };
const LATIN = 'eng';

/**
 * The Chinese data asks for the data of vertical writing; the reader then forgets the second language (its list of languages
 * grows while it is walked). Not asked for, both are there.
 */
const NO_VERTICAL_WRITING = 'tessedit_load_sublangs \n';

/** Dots per inch. Told, because the reader's own guess from a screenshot is twice that, and makes one block of everything. */
const RESOLUTION = '300';

/** The core for processors with vector instructions is four times as fast. */
const CORES = { vector: 'tesseract-core-simd-lstm.js', plain: 'tesseract-core-lstm.js' } as const;

/** Pixels round a stretch that is read again: letters at its edge are cut otherwise. */
const MARGIN = 8;

const WHOLE_PAGE = { tessedit_pageseg_mode: PSM.AUTO, user_defined_dpi: RESOLUTION };

export interface TextReader {
  read(page: Blob): Promise<readonly ReadLine[]>;
  /** Reads stretches again with the Chinese data alone, which is unsure of no Chinese; for good: afterwards it knows no other. */
  readAsChinese(page: Blob, boxes: readonly Box[]): Promise<readonly (readonly ReadWord[])[]>;
  /** From now on reads this script. The same reader: a second one beside or after it hangs in Firefox now and then. */
  use(script: Script): Promise<void>;
}

interface Progress {
  readonly stage: 'loading' | 'reading';
  /** Of this stage, 0 to 1. */
  readonly fraction: number;
}

/**
 * Starts the text reader from the files of the package. Nothing is cached: it is all on the disk already.
 *
 * @param assets address of the folder, with a slash at the end
 * @throws when a file is missing or memory is short
 */
export async function openTextReader(
  first: Script,
  assets: string,
  onProgress: (progress: Progress) => void,
): Promise<TextReader> {
  const core = (await simd()) ? CORES.vector : CORES.plain;
  const worker = await createWorker(
    [CHINESE[first], LATIN],
    OEM.LSTM_ONLY,
    {
      workerPath: `${assets}worker.min.js`,
      corePath: `${assets}${core}`,
      langPath: assets.replace(/\/$/, ''),
      workerBlobURL: false,
      cacheMethod: 'none',
      logger: ({ status, progress }) =>
        onProgress({ stage: status === 'recognizing text' ? 'reading' : 'loading', fraction: progress }),
      // Without it a failure is thrown a second time, at nobody.
      errorHandler: () => {},
    },
    NO_VERTICAL_WRITING,
  );
  await worker.setParameters(WHOLE_PAGE);
  let script = first;
  return {
    async read(page) {
      const { data } = await worker.recognize(page, {}, { blocks: true, text: false });
      return linesOf(data);
    },
    async readAsChinese(page, boxes) {
      await worker.reinitialize(CHINESE[script], OEM.LSTM_ONLY, NO_VERTICAL_WRITING);
      await worker.setParameters({ tessedit_pageseg_mode: PSM.SINGLE_LINE, user_defined_dpi: RESOLUTION });
      const read: (readonly ReadWord[])[] = [];
      for (const { x0, y0, x1, y1 } of boxes) {
        const rectangle = {
          left: Math.max(0, x0 - MARGIN),
          top: Math.max(0, y0 - MARGIN),
          width: x1 - x0 + 2 * MARGIN,
          height: y1 - y0 + 2 * MARGIN,
        };
        const { data } = await worker.recognize(page, { rectangle }, { blocks: true, text: false });
        read.push(linesOf(data).flatMap(({ words }) => words));
      }
      return read;
    },
    async use(other) {
      script = other;
      await worker.reinitialize(`${CHINESE[other]}+${LATIN}`, OEM.LSTM_ONLY, NO_VERTICAL_WRITING);
      await worker.setParameters(WHOLE_PAGE);
    },
  };
}

function linesOf({ blocks }: Page): readonly ReadLine[] {
  const lines = (blocks ?? []).flatMap((block) => block.paragraphs.flatMap((paragraph) => paragraph.lines));
  return lines.map(({ words, bbox }) => ({
    words: words.map(({ text, confidence, bbox: box }) => ({ text, confidence, box })),
    box: bbox,
  }));
}
