import { createServer as createHttpServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { createServer as createHttpsServer } from 'node:https';
import { type AddressInfo, createServer as createTcpServer, type Server, type Socket } from 'node:net';
import { extname } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { makeCertificate } from './certificate.ts';
import { contentTypeOf } from './content-type.ts';
import { hostsFolderRoute } from './hosts-folder.ts';
import type {
  Internet,
  InternetOptions,
  RequestRecord,
  RouteHandler,
  ServedRequest,
  ServedResponse,
} from './internet-types.ts';

const TLS_HANDSHAKE = 0x16;
const NOT_OURS = new Set(['content-length', 'transfer-encoding', 'connection', 'content-type']);
const IMAGE = new Set(['.jpg', '.jpeg', '.png', '.webp', '.gif', '.ico', '.avif']);
const PLACEHOLDER: ServedResponse = {
  contentType: 'image/svg+xml',
  body: '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 9" width="640" height="360"><rect width="16" height="9" fill="#c9ced6"/><path d="M3 7l3-3 2 2 2-2.5L13 7z" fill="#9aa3af"/></svg>',
};

/** What browsers ask for on their own, whoever runs them: answered, but not recorded. */
const BROWSER_OWN =
  /^(?:accounts\.google\.com|clients\d\.google\.com|(?:update|optimizationguide-pa|safebrowsing)\.googleapis\.com|.+\.gvt1\.com|.+\.mozilla\.(?:com|org|net)|.+\.firefox\.com)$/;

/**
 * The local internet: one port of 127.0.0.1 that answers for every host name over https, http and as an
 * http proxy (CONNECT). Asked in order: routes, hosts folders, a placeholder for images, 404.
 */
export async function startInternet(options: InternetOptions = {}): Promise<Internet> {
  const folders = (options.hosts ?? []).map(hostsFolderRoute);
  let routes = [...(options.routes ?? [])];
  const requests: RequestRecord[] = [];
  const stopped = new AbortController();

  const onRequest = async (incoming: IncomingMessage, outgoing: ServerResponse) => {
    const request = readRequest(incoming);
    const { answeredBy, response } = await answer(request, routes, folders);
    const record: RequestRecord = { ...request, status: response.status ?? 200, answeredBy };
    if (!BROWSER_OWN.test(request.host)) {
      requests.push(record);
      options.log?.(record);
    }
    await send(request, response, outgoing, stopped.signal);
  };
  const { listener, sockets } = await createListener((incoming, outgoing) => {
    onRequest(incoming, outgoing).catch(() => outgoing.destroy()); // The browser has gone, or we are closing.
  });
  return {
    port: (listener.address() as AddressInfo).port,
    requests,
    addRoute(route) {
      routes = [route, ...routes];
      return () => {
        routes = routes.filter((other) => other !== route);
      };
    },
    setRoutes(next) {
      routes = [...next];
    },
    async close() {
      stopped.abort();
      const closed = new Promise<void>((resolve) => listener.close(() => resolve()));
      for (const socket of sockets) socket.destroy();
      await closed;
    },
  };
}

/** One TCP listener for all: the first byte tells TLS from plain HTTP. */
async function createListener(onRequest: (incoming: IncomingMessage, outgoing: ServerResponse) => void) {
  const sockets = new Set<Socket>();
  const plain = createHttpServer(onRequest);
  const secure = createHttpsServer(await makeCertificate(), onRequest);
  const route = (socket: Socket) => routeByFirstByte(socket, plain, secure);
  plain.on('connect', (_request, socket: Socket, head: Buffer) => {
    socket.write('HTTP/1.1 200 Connection established\r\n\r\n');
    if (head.length > 0) socket.unshift(head);
    route(socket);
  });
  for (const server of [plain, secure]) {
    server.keepAliveTimeout = 60_000; // Node's 5 s would cut connections a browser is just about to reuse.
    server.on('clientError', (_error, socket) => socket.destroy());
  }
  secure.on('tlsClientError', (_error, socket) => socket.destroy());
  const listener = createTcpServer((socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
    socket.on('error', () => socket.destroy()); // Browsers drop connections at will; that is no failure.
    socket.setNoDelay(true);
    route(socket);
  });
  await new Promise<void>((resolve, reject) => {
    listener.once('error', reject).listen(0, '127.0.0.1', resolve);
  });
  return { listener, sockets };
}

function routeByFirstByte(socket: Socket, plain: Server, secure: Server): void {
  socket.once('data', (chunk: Buffer) => {
    socket.pause();
    socket.unshift(chunk);
    (chunk[0] === TLS_HANDSHAKE ? secure : plain).emit('connection', socket);
    process.nextTick(() => socket.resume());
  });
}

function readRequest(incoming: IncomingMessage): ServedRequest {
  const sent = incoming.url ?? '/';
  const protocol = 'encrypted' in incoming.socket ? 'https' : 'http';
  // A proxied plain request carries the whole address in its first line, a direct one only the path.
  const [, authority = incoming.headers.host ?? '', rest = '/'] = /^https?:\/\/([^/?#]*)(.*)$/i.exec(
    sent,
  ) ?? [sent, undefined, sent];
  const target = rest.startsWith('/') ? rest : `/${rest}`;
  const [path = '/', ...query] = target.split('?');
  const host = authority.toLowerCase().replace(/:\d+$/, '').replace(/\.$/, '');
  return {
    protocol,
    host,
    path,
    query: query.join('?'),
    url: `${protocol}://${host}${target}`,
    method: incoming.method ?? 'GET',
    headers: incoming.headers,
  };
}

async function answer(
  request: ServedRequest,
  routes: RouteHandler[],
  folders: RouteHandler[],
): Promise<{ answeredBy: RequestRecord['answeredBy']; response: ServedResponse }> {
  try {
    for (const route of routes) {
      const response = await route(request);
      if (response) return { answeredBy: 'route', response };
    }
    for (const folder of folders) {
      const response = await folder(request);
      if (response) return { answeredBy: 'file', response };
    }
  } catch (error) {
    return { answeredBy: 'error', response: { status: 500, body: `${request.url}: ${String(error)}` } };
  }
  if (IMAGE.has(extname(request.path).toLowerCase()))
    return { answeredBy: 'placeholder', response: PLACEHOLDER };
  const body = `Nothing is stored for ${request.url}\n`;
  return { answeredBy: 'nothing', response: { status: 404, contentType: 'text/plain; charset=utf-8', body } };
}

async function send(
  request: ServedRequest,
  response: ServedResponse,
  outgoing: ServerResponse,
  signal: AbortSignal,
): Promise<void> {
  if (response.delayMs) await delay(response.delayMs, undefined, { signal, ref: false });
  if (response.failure === 'reset') outgoing.destroy();
  if (response.failure) return;
  const body = Buffer.from(response.body ?? '');
  const given = Object.entries(response.headers ?? {}).map(([name, value]) => [name.toLowerCase(), value]);
  const headers = Object.fromEntries(given) as Record<string, string>;
  const contentType = headers['content-type'] ?? response.contentType ?? contentTypeOf(request.path, body);
  for (const name of NOT_OURS) delete headers[name]; // A saved header may not fit the body as it is sent now.
  // no-cache and not no-store: a page that may not be stored never enters the back/forward cache.
  outgoing.writeHead(response.status ?? 200, {
    'cache-control': 'no-cache',
    ...headers,
    'content-type': contentType,
    'content-length': body.byteLength,
  });
  outgoing.end(request.method === 'HEAD' ? undefined : body);
}
