/** Data URLs, decoded and made here: the pages of the extension may not `fetch` them, and workers have no `FileReader` in one browser. */

export function blobOfDataUrl(dataUrl: string): Blob {
  const [head = '', body = ''] = dataUrl.split(',', 2);
  const type = /^data:([^;,]*)/.exec(head)?.[1] ?? '';
  const text = head.endsWith(';base64') ? atob(body) : decodeURIComponent(body);
  return new Blob([Uint8Array.from(text, (character) => character.charCodeAt(0))], { type });
}

/** Bytes at a time: more arguments than that overflow the stack. */
const CHUNK = 32_768;

export async function dataUrlOf(blob: Blob): Promise<string> {
  const bytes = new Uint8Array(await blob.arrayBuffer());
  let text = '';
  for (let at = 0; at < bytes.length; at += CHUNK) text += String.fromCharCode(...bytes.subarray(at, at + CHUNK));
  return `data:${blob.type};base64,${btoa(text)}`;
}
