import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { Picture, PictureReading, PictureState, ReadPicture } from '../picture';

/** Nobody was sent more; each keeps its file in memory for as long as it is shown. */
export const MOST_PICTURES = 12;

type Read = Extract<PictureReading, { readonly state: 'read' }>;

export interface Pictures {
  readonly pictures: readonly Picture[];
  /** More were given than are taken. */
  readonly tooMany: boolean;
  readonly add: (files: readonly Blob[]) => void;
  /** Stops reading it, or takes it out of the queue. */
  readonly cancel: (id: number) => void;
  readonly remove: (id: number) => void;
  readonly clear: () => void;
}

interface Waiting {
  readonly id: number;
  readonly file: Blob;
}

/** Pictures that are read one after the other; `onRead` gets each result once. */
export function usePictures(read: ReadPicture | undefined, onRead: (reading: Read) => void): Pictures {
  const [pictures, setPictures] = useState<readonly Picture[]>([]);
  const [tooMany, setTooMany] = useState(false);
  const queue = useRef<Waiting[]>([]);
  const running = useRef<{ readonly id: number; readonly abort: AbortController } | undefined>(undefined);
  const lastId = useRef(0);
  const shown = useRef(pictures);
  shown.current = pictures;
  const latest = useRef({ read, onRead });
  latest.current = { read, onRead };

  const [{ next, add, cancel, remove, clear }] = useState(() => {
    const setState = (id: number, state: PictureState) =>
      setPictures((all) => all.map((picture) => (picture.id === id ? { ...picture, state } : picture)));

    async function readOne({ id, file }: Waiting, reader: ReadPicture): Promise<void> {
      const abort = new AbortController();
      running.current = { id, abort };
      setState(id, { state: 'reading', stage: 'opening', fraction: 0 });
      try {
        const reading = await reader(file, abort.signal, (progress) => setState(id, { state: 'reading', ...progress }));
        setState(id, reading);
        if (reading.state === 'read') latest.current.onRead(reading);
      } catch (error) {
        if (abort.signal.aborted) setState(id, { state: 'cancelled' });
        else {
          reportError(error);
          setState(id, { state: 'problem', problem: 'failed' });
        }
      } finally {
        running.current = undefined;
      }
    }

    async function next(): Promise<void> {
      const reader = latest.current.read;
      if (running.current || !reader) return;
      const waiting = queue.current.shift();
      if (!waiting) return;
      await readOne(waiting, reader);
      await next();
    }

    function add(files: readonly Blob[]): void {
      const room = Math.max(0, MOST_PICTURES - shown.current.length);
      setTooMany(files.length > room);
      const added = files.slice(0, room).map((file): Picture & Waiting => {
        lastId.current += 1;
        const name = file instanceof File ? file.name : '';
        return { id: lastId.current, file, name, url: URL.createObjectURL(file), state: { state: 'waiting' } };
      });
      queue.current.push(...added.map(({ id, file }) => ({ id, file })));
      setPictures((all) => [...all, ...added.map(({ file: _, ...picture }) => picture)]);
      void next();
    }

    function cancel(id: number): void {
      if (running.current?.id === id) running.current.abort.abort();
      else {
        queue.current = queue.current.filter((waiting) => waiting.id !== id);
        setState(id, { state: 'cancelled' });
      }
    }

    function remove(id: number): void {
      if (running.current?.id === id) running.current.abort.abort();
      queue.current = queue.current.filter((waiting) => waiting.id !== id);
      for (const picture of shown.current) if (picture.id === id) URL.revokeObjectURL(picture.url);
      setPictures((all) => all.filter((picture) => picture.id !== id));
      setTooMany(false);
    }

    function clear(): void {
      for (const { id } of shown.current) remove(id);
    }

    return { next, add, cancel, remove, clear };
  });

  // Pictures can come before what reads them is there.
  useEffect(() => void next(), [read, next]);
  useEffect(() => clear, [clear]);
  return { pictures, tooMany, add: useCallback(add, [add]), cancel, remove, clear };
}
