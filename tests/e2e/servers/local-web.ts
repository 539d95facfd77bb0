/**
 * The whole web on this machine: a proxy that answers for every host, on http and https, and counts who was asked. Addresses in
 * tests carry the names and no ports, in both browsers alike, and not one packet leaves.
 */
import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import { connect, type Socket } from 'node:net';
import { portOf } from './port-of';

export interface AskedRequest {
  readonly method: string;
  readonly scheme: 'http' | 'https';
  readonly host: string;
  readonly path: string;
  readonly headers: Readonly<Record<string, string | undefined>>;
}

/** What a host answers; `undefined` is the plain page. */
export interface PageAnswer {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Uint8Array;
  /** Milliseconds before the answer begins. */
  readonly delay?: number;
}

export type Site = (request: AskedRequest) => PageAnswer | undefined;

export interface LocalWeb {
  /** For the browser's proxy settings. */
  readonly port: number;
  /** Requests for a host, oldest first, with those on connections that were never used for a request. */
  asked(host: string): readonly AskedRequest[];
  /** Hosts to which a connection was opened, whether or not a request followed. */
  readonly connected: readonly string[];
  /** What a host answers from now on; its exact name, or `*.suffix`. */
  serve(host: string, site: Site): void;
  close(): Promise<void>;
}

// From the root, as scripts that are bundled elsewhere use these servers too.
const certificate = readFileSync('tests/e2e/servers/certificate.pem');
const key = readFileSync('tests/e2e/servers/key.pem');

export async function startLocalWeb(): Promise<LocalWeb> {
  const requests: AskedRequest[] = [];
  const connected: string[] = [];
  const sites = new Map<string, Site>();
  const sockets = new Set<Socket>();

  const answer = (scheme: AskedRequest['scheme'], request: IncomingMessage, response: ServerResponse) => {
    const { host, path } = target(request);
    const { method = 'GET' } = request;
    const asked = { method, scheme, host, path, headers: flat(request.headers) };
    requests.push(asked);
    const { status = 200, headers = {}, body = plainPage(host), delay = 0 } = siteOf(host, sites)?.(asked) ?? {};
    setTimeout(() => {
      response.writeHead(status, {
        'content-type': 'text/html; charset=utf-8',
        'cache-control': 'no-store',
        ...headers,
      });
      response.end(body);
    }, delay);
  };
  const secure = createTlsServer({ cert: certificate, key }, (request, response) => answer('https', request, response));
  const proxy = createServer((request, response) => answer('http', request, response));
  proxy.on('connect', (request: IncomingMessage, socket: Socket, head: Buffer) => {
    connected.push((request.url ?? '').replace(/:\d+$/, ''));
    const tunnel = connect(portOf(request.url?.endsWith(':443') ? secure : proxy), '127.0.0.1', () => {
      socket.write('HTTP/1.1 200 Connection established\r\n\r\n');
      tunnel.write(head);
      socket.pipe(tunnel).pipe(socket);
    });
    for (const end of [socket, tunnel]) {
      sockets.add(end);
      // A browser that hangs up is no failure of the test.
      end.on('error', () => end.destroy());
    }
  });
  await Promise.all([listening(secure), listening(proxy)]);
  return {
    port: portOf(proxy),
    connected,
    asked: (host) => requests.filter((request) => request.host === host),
    serve: (host, site) => void sites.set(host, site),
    async close() {
      for (const socket of sockets) socket.destroy();
      await Promise.all([secure, proxy].map(closed));
    },
  };
}

function target({ url = '/', headers }: IncomingMessage): { readonly host: string; readonly path: string } {
  const base = `http://${headers.host ?? 'unknown.invalid'}`;
  const { hostname, pathname, search } = new URL(url, base);
  return { host: hostname, path: pathname + search };
}

function siteOf(host: string, sites: ReadonlyMap<string, Site>): Site | undefined {
  return sites.get(host) ?? sites.get(`*${host.slice(host.indexOf('.'))}`);
}

function plainPage(host: string): string {
  return `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><title>${host}</title><h1>${host}</h1>`;
}

function flat(headers: IncomingMessage['headers']): Readonly<Record<string, string | undefined>> {
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, value?.toString()]));
}

function listening(server: Server): Promise<void> {
  return new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
}

function closed(server: Server): Promise<void> {
  server.closeAllConnections();
  return new Promise((resolve) => server.close(() => resolve()));
}
