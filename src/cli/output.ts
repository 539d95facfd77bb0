import type { Writable } from 'node:stream';

/** A stream written at the pace of whoever reads it. */
export interface Output {
  /**
   * Settles when more may be written.
   * @returns `false` when the reader has gone (`… | head`): that is no failure, there is only no one left to write for
   * @throws what the stream failed with otherwise (disk full)
   */
  readonly write: (text: string) => Promise<boolean>;
}

/** To be called once per stream, before anything is written to it. */
export function createOutput(stream: Writable): Output {
  let failure: Error | undefined;
  stream.on('error', (error) => {
    failure ??= error;
  });
  const write = (text: string): Promise<boolean> =>
    new Promise((resolve, reject) => {
      const settle = (): void => {
        if (failure && !isGone(failure)) reject(failure);
        else resolve(failure === undefined);
      };
      if (failure) settle();
      // The callback comes when the text has been handed on, so at most one batch waits in memory.
      else
        stream.write(text, (error) => {
          if (error) failure ??= error;
          settle();
        });
    });
  return { write };
}

function isGone(error: Error): boolean {
  return 'code' in error && (error.code === 'EPIPE' || error.code === 'ERR_STREAM_DESTROYED');
}
