import http from 'node:http';
import https from 'node:https';
import { type AddressInfo, connect, type Socket } from 'node:net';
import { makeCertificate } from '../../site/certificate';

/** One request as it left the browser. A tunnel (`CONNECT`) has the address `host:port`; what goes through it is a request as well. */
export interface SeenRequest {
  readonly method: string;
  readonly url: string;
}

export interface RecordingProxy {
  readonly port: number;
  /** Every request so far, in order. */
  readonly seen: SeenRequest[];
  close(): Promise<void>;
}

function forward(request: http.IncomingMessage, response: http.ServerResponse, sitePort: number): void {
  const path = (request.url ?? '/').replace(/^https?:\/\/[^/]+/, '');
  const { method, headers } = request;
  const inner = http.request({ port: sitePort, host: '127.0.0.1', method, path, headers }, (answer) => {
    response.writeHead(answer.statusCode ?? 502, answer.headers);
    answer.pipe(response);
  });
  inner.once('error', () => (response.headersSent ? response.destroy() : response.writeHead(502).end()));
  response.once('close', () => inner.destroy());
  request.pipe(inner);
}

const listen = (server: http.Server) =>
  new Promise<number>((settle) => server.listen(0, '127.0.0.1', () => settle((server.address() as AddressInfo).port)));

/**
 * The only way out of a browser under test: each host name ends at the fixture site, over http and https, and each request is
 * written down before it is answered, whoever made it and whatever its host.
 */
export async function startRecordingProxy(sitePort: number): Promise<RecordingProxy> {
  const seen: SeenRequest[] = [];
  const sockets = new Set<Socket>();
  const record = (method: string | undefined, url: string) => seen.push({ method: method ?? '', url });
  const keep = (socket: Socket) => {
    sockets.add(socket);
    socket.once('close', () => sockets.delete(socket));
    socket.on('error', () => socket.destroy());
  };

  const secure = https.createServer(makeCertificate(['localhost']), (request, response) => {
    record(request.method, `https://${request.headers.host}${request.url}`);
    forward(request, response, sitePort);
  });
  const plain = http.createServer((request, response) => {
    record(request.method, request.url ?? '');
    forward(request, response, sitePort);
  });
  const securePort = await listen(secure);
  plain.on('connect', (request, socket: Socket, head) => {
    record('CONNECT', request.url ?? '');
    const inner = connect(securePort, '127.0.0.1', () => {
      socket.write('HTTP/1.1 200 Connection Established\r\n\r\n');
      inner.write(head);
      inner.pipe(socket).pipe(inner);
    });
    keep(inner);
    socket.once('close', () => inner.destroy());
  });
  plain.on('connection', keep);
  secure.on('connection', keep);

  return {
    port: await listen(plain),
    seen,
    close: async () => {
      for (const socket of sockets) socket.destroy();
      await Promise.all([plain, secure].map((server) => new Promise((settle) => server.close(settle))));
    },
  };
}
