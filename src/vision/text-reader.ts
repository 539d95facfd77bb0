import { createWorker, OEM, type Page, PSM } from 'tesseract.js';
import { simd } from 'wasm-feature-detect';
import type { ReadLine } from './text-lines';

export type Script = 'simplified' | 'traditional';

/** Chinese first: with English first whole lines of Chinese are lost to it (docs/pictures.md). */
const DATA: Readonly<Record<Script, readonly string[]>> = {
  simplified: ['chi_sim', 'eng'],
  traditional: ['chi_tra', 'eng'],
};

/**
 * The Chinese data asks for the data of vertical writing; the reader then forgets the second language (its list of languages
 * grows while it is walked). Not asked for, both are there.
 */
const NO_VERTICAL_WRITING = 'tessedit_load_sublangs \n';

/** Dots per inch. Told, because the reader's own guess from a screenshot is twice that, and makes one block of everything. */
const RESOLUTION = '300';

/** The core for processors with vector instructions is four times as fast. */
const CORES = { vector: 'tesseract-core-simd-lstm.js', plain: 'tesseract-core-lstm.js' } as const;

export interface TextReader {
  read(page: Blob): Promise<readonly ReadLine[]>;
  /** Gives its memory back. */
  close(): Promise<void>;
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
  script: Script,
  assets: string,
  onProgress: (progress: Progress) => void,
): Promise<TextReader> {
  const core = (await simd()) ? CORES.vector : CORES.plain;
  const worker = await createWorker(
    [...DATA[script]],
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
  await worker.setParameters({ tessedit_pageseg_mode: PSM.AUTO, user_defined_dpi: RESOLUTION });
  return {
    async read(page) {
      const { data } = await worker.recognize(page, {}, { blocks: true, text: false });
      return linesOf(data);
    },
    async close() {
      await worker.terminate();
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
