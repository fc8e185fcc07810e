// A client of everything, and the operations that the tests of the runtime call.

import {
  APIPromise,
  BaseClient,
  type BaseOptions,
  type ClientConfig,
  type Credential,
  type Operation,
  type PagePromise,
  type RequestOptions,
  Resource,
  type Stream,
} from "../runtime/index.js";

export const CONFIG: ClientConfig = {
  name: "acme-client",
  version: "1.2.3",
  servers: [
    {
      url: "https://{region}.acme.test/{base}",
      variables: { region: "eu", base: "v1" },
      choices: { region: ["eu", "us"] },
    },
  ],
  baseUrlEnv: "ACME_TEST_BASE_URL",
  schemes: {
    bearer: { kind: "bearer", option: "token", env: ["ACME_TEST_TOKEN"] },
    basic: { kind: "basic", option: "login" },
    digest: { kind: "http", option: "digest", name: "Digest" },
    header: {
      kind: "apiKey",
      option: "headerKey",
      in: "header",
      name: "X-Key",
    },
    query: { kind: "apiKey", option: "queryKey", in: "query", name: "key" },
    cookie: { kind: "apiKey", option: "cookieKey", in: "cookie", name: "sid" },
    oauth: { kind: "oauth2", option: "oauth", tokenUrl: "/token" },
  },
};

export interface Options extends BaseOptions {
  token?: Credential;
  login?: Credential;
  digest?: Credential;
  headerKey?: Credential;
  queryKey?: Credential;
  cookieKey?: Credential;
  oauth?: Credential;
}

export class Things extends Resource {
  call<T = unknown>(
    operation: Operation,
    params?: object,
    options?: RequestOptions,
  ): APIPromise<T> {
    return this._call(operation, params, options);
  }

  events<E = unknown>(
    operation: Operation,
    params?: object,
    options?: RequestOptions,
  ): APIPromise<Stream<E>> {
    return this._stream(operation, params, options);
  }

  either(
    operation: Operation,
    params?: object,
    options?: RequestOptions,
  ): APIPromise<unknown> {
    return this._callOrStream(operation, params, options);
  }

  page(
    operation: Operation,
    params?: object,
    options?: RequestOptions,
  ): PagePromise<number, object> {
    return this._page(operation, params, options);
  }
}

export class Client extends BaseClient<Options> {
  constructor(options: Options = {}) {
    super(CONFIG, options);
  }

  get things(): Things {
    return this._resource(Things);
  }
}

export const GET: Operation = { method: "GET", path: "/it" };
export const POST: Operation = { method: "POST", path: "/it", body: "json" };
export const slow = { headers: { "retry-after-ms": "1" } };

export async function all<T>(items: AsyncIterable<T>): Promise<T[]> {
  const found: T[] = [];
  for await (const one of items) found.push(one);
  return found;
}
