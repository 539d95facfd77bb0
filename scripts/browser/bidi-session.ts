import type { Json } from './driver';

type Parameters = { readonly [key: string]: Json };

interface Answer {
  readonly id?: number;
  readonly type: 'success' | 'error';
  readonly result?: unknown;
  readonly error?: string;
  readonly message?: string;
}

const GONE: Answer = { type: 'error', error: 'closed', message: 'the browser is gone' };

export interface BidiSession {
  /** @throws with the method, the error's name and its text when the browser refuses */
  send<Result>(method: string, params?: Parameters): Promise<Result>;
}

/** A WebDriver BiDi session over a WebSocket: commands with their answers. Events are not subscribed to. */
export async function openBidiSession(url: string): Promise<BidiSession> {
  const socket = new WebSocket(url);
  const waiting = new Map<number, (answer: Answer) => void>();
  socket.addEventListener('message', ({ data }) => {
    const answer: Answer = JSON.parse(String(data));
    waiting.get(answer.id ?? -1)?.(answer);
  });
  socket.addEventListener('close', () => {
    for (const settle of waiting.values()) settle({ type: 'error', error: 'closed', message: 'the browser is gone' });
  });
  await new Promise<void>((resolve, reject) => {
    socket.addEventListener('open', () => resolve());
    socket.addEventListener('error', () => reject(new Error(`no WebDriver BiDi at ${url}`)));
  });

  let lastId = 0;
  return {
    send<Result>(method: string, params: Parameters = {}) {
      lastId += 1;
      const id = lastId;
      return new Promise<Result>((resolve, reject) => {
        const settle = (answer: Answer) => {
          waiting.delete(id);
          if (answer.type === 'error') reject(new Error(`${method}: ${answer.error}: ${answer.message}`));
          // The protocol promises the shape; the caller names it.
          else resolve(answer.result as Result);
        };
        waiting.set(id, settle);
        // A closed socket swallows what it is given.
        if (socket.readyState !== WebSocket.OPEN) settle(GONE);
        else socket.send(JSON.stringify({ id, method, params }));
      });
    },
  };
}
