export interface ServedRequest {
  protocol: 'http' | 'https';
  /** Lower case, without the port. */
  host: string;
  /** As sent: percent-encoded, starts with a slash, without the query. */
  path: string;
  /** Without the question mark; empty where there is none. */
  query: string;
  /** The whole address, fit to compare with a page's own. */
  url: string;
  method: string;
  headers: Readonly<Record<string, string | string[] | undefined>>;
}

export interface ServedResponse {
  status?: number;
  headers?: Record<string, string>;
  /** Text goes out as UTF-8; bytes go out as they are. */
  body?: string | Uint8Array;
  /** Guessed from the address and the body where neither this nor a header says it. */
  contentType?: string;
  delayMs?: number;
  /** `hang` takes the request and never answers; `reset` cuts the connection, as a dead network does. */
  failure?: 'hang' | 'reset';
}

/** Answers a request or passes it on with null. */
export type RouteHandler = (request: ServedRequest) => ServedResponse | null | Promise<ServedResponse | null>;

export interface RequestRecord extends ServedRequest {
  status: number;
  answeredBy: 'route' | 'file' | 'placeholder' | 'nothing' | 'error';
}

export interface InternetOptions {
  /** Folders `DIR/<host>/<path>`, looked through in order. */
  hosts?: string[];
  routes?: RouteHandler[];
  log?: (record: RequestRecord) => void;
}

export interface Internet {
  readonly port: number;
  /** Every request answered so far, oldest first. Set its length to 0 to start counting anew. */
  readonly requests: RequestRecord[];
  /** The newest route is asked first, so that a test can override the outlets. Returns its removal. */
  addRoute(route: RouteHandler): () => void;
  setRoutes(routes: RouteHandler[]): void;
  close(): Promise<void>;
}
