import type { FromPictureWorker, PictureProgress, PictureReading, ToPictureWorker } from './picture-reading';

/** Milliseconds without a sign of life after which nobody waits any longer; the slowest step takes a few seconds on an old machine. */
const PATIENCE = 60_000;

export interface ReadPictureOptions {
  /** Address of the folder with the text reader, with a slash at the end. */
  readonly assets: string;
  readonly signal: AbortSignal;
  readonly onProgress: (progress: PictureProgress) => void;
}

/**
 * Reads the text and the QR codes of a picture in a worker that is ended afterwards, or at once when the signal aborts: the promise is
 * then rejected with the signal's reason. What is wrong with the picture is told, not thrown.
 */
export function readPicture(
  picture: Blob,
  { assets, signal, onProgress }: ReadPictureOptions,
): Promise<PictureReading> {
  signal.throwIfAborted();
  const worker = new Worker(new URL('./picture-worker.ts', import.meta.url), { type: 'module' });
  return new Promise<PictureReading>((resolve, reject) => {
    let timer: ReturnType<typeof setTimeout>;
    let furthest = 0;
    const settle = (end: () => void): void => {
      clearTimeout(timer);
      signal.removeEventListener('abort', cancel);
      worker.terminate();
      end();
    };
    const fail = (problem: 'stalled' | 'failed') => settle(() => resolve({ state: 'problem', problem }));
    const cancel = () => settle(() => reject(signal.reason));
    const live = () => {
      clearTimeout(timer);
      timer = setTimeout(() => fail('stalled'), PATIENCE);
    };
    signal.addEventListener('abort', cancel);
    worker.addEventListener('error', () => fail('failed'));
    worker.addEventListener('message', ({ data }: MessageEvent<FromPictureWorker>) => {
      if (data.kind === 'done') {
        settle(() => resolve(data.reading));
        return;
      }
      live();
      // Some steps are taken more than once.
      furthest = Math.max(furthest, data.fraction);
      onProgress({ stage: data.stage, fraction: furthest });
    });
    live();
    const asked: ToPictureWorker = { picture, assets };
    worker.postMessage(asked);
  });
}
