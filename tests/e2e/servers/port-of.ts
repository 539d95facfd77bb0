import type { Server } from 'node:net';

/** Of a server that listens on a port of this machine. */
export function portOf(server: Server): number {
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the server has no port');
  return address.port;
}
