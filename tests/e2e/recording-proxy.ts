import { createServer } from 'node:http';
import { portOf } from './servers/port-of';

/** A proxy that lets nothing through and remembers what was asked of it. */
export interface RecordingProxy {
  readonly port: number;
  /** Host names and addresses that a browser wanted to reach, in order. */
  readonly asked: readonly string[];
  close(): Promise<void>;
}

export async function startRecordingProxy(): Promise<RecordingProxy> {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    asked.push(request.url ?? '');
    response.writeHead(403).end();
  });
  server.on('connect', (request, socket) => {
    asked.push(request.url ?? '');
    socket.end('HTTP/1.1 403 Forbidden\r\n\r\n');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { port: portOf(server), asked, close: () => new Promise((resolve) => server.close(() => resolve())) };
}
