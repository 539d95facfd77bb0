/** Hands a file to the browser's downloads; no permission is needed for what a page makes itself. */
import type { SavedFile } from './export-settings';

export function saveFile({ name, text }: SavedFile, type = 'application/json'): void {
  const url = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The download has begun with the click; the content is held until it is done.
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}
