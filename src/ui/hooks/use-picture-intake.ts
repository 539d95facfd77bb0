import { useEffect, useState } from 'preact/hooks';

/**
 * Pictures that are pasted or dropped anywhere on the screen. Files of other sorts are taken as well, so that they are answered with a
 * sentence instead of with silence; where the clipboard also holds text (copied from a document), the text is meant.
 *
 * @returns whether something is being dragged over the screen
 */
export function usePictureIntake(onFiles: ((files: readonly Blob[]) => void) | undefined): boolean {
  const [isOver, setIsOver] = useState(false);
  useEffect(() => {
    if (!onFiles) return;
    const listening = new AbortController();
    const { signal } = listening;
    const paste = (event: ClipboardEvent) => {
      const files = [...(event.clipboardData?.files ?? [])];
      if (files.length === 0 || event.clipboardData?.getData('text/plain')) return;
      event.preventDefault();
      onFiles(files);
    };
    const over = (event: DragEvent) => {
      if (!event.dataTransfer?.types.includes('Files')) return;
      // Without it the browser opens the file in place of this page.
      event.preventDefault();
      event.dataTransfer.dropEffect = 'copy';
      setIsOver(true);
    };
    const leave = (event: DragEvent) => {
      if (event.relatedTarget === null) setIsOver(false);
    };
    const drop = (event: DragEvent) => {
      setIsOver(false);
      const files = [...(event.dataTransfer?.files ?? [])];
      if (files.length === 0) return;
      event.preventDefault();
      onFiles(files);
    };
    document.addEventListener('paste', paste, { signal, capture: true });
    document.addEventListener('dragover', over, { signal });
    document.addEventListener('dragleave', leave, { signal });
    document.addEventListener('drop', drop, { signal });
    return () => listening.abort();
  }, [onFiles]);
  return isOver;
}
