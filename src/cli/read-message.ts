import type { WrongUse } from '@/src/i18n/terminal/keys';

/** Bytes. Only the first megabyte of a text is judged, and a UTF-16 unit takes at most three bytes in UTF-8. */
const MAX_MESSAGE_BYTES = 4 * 1024 * 1024;

/** One message, all of the stream: its text, or why there is none. What follows the first four megabytes is not read. */
export async function readMessage(chunks: AsyncIterable<Uint8Array>): Promise<string | WrongUse> {
  // Drops a byte order mark; throws on anything that is not UTF-8, such as a file saved as GBK.
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let text = '';
  let bytes = 0;
  try {
    for await (const chunk of chunks) {
      text += decoder.decode(chunk, { stream: true });
      bytes += chunk.length;
      if (bytes > MAX_MESSAGE_BYTES) return text;
    }
    text += decoder.decode();
  } catch (cause) {
    if (cause instanceof TypeError) return { wrong: 'stdin-not-utf8' };
    throw cause;
  }
  return text.trim() === '' ? { wrong: 'nothing-on-stdin' } : text;
}
