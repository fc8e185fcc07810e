import assert from "node:assert/strict";
import { test } from "node:test";
import { inspect } from "node:util";

import {
  APIConnectionError,
  APIPromise,
  APIResponseError,
  APIStatusError,
  APIStreamError,
  APITimeoutError,
  BadRequestError,
  BaseClient,
  type BaseOptions,
  type ClientConfig,
  ConfigurationError,
  type Credential,
  flatten,
  MissingCredentialError,
  type Operation,
  type PagePromise,
  PaginationError,
  RateLimitError,
  type RequestOptions,
  Resource,
  type Stream,
  StreamInterruptedError,
} from "../runtime/index.js";
import { serve } from "./server.js";

const CONFIG: ClientConfig = {
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

interface Options extends BaseOptions {
  token?: Credential;
  login?: Credential;
  headerKey?: Credential;
  queryKey?: Credential;
  cookieKey?: Credential;
  oauth?: Credential;
}

class Things extends Resource {
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

class Client extends BaseClient<Options> {
  constructor(options: Options = {}) {
    super(CONFIG, options);
  }

  get things(): Things {
    return this._resource(Things);
  }
}

const GET: Operation = { method: "GET", path: "/it" };
const POST: Operation = { method: "POST", path: "/it", body: "json" };
const slow = { headers: { "retry-after-ms": "1" } };

async function all<T>(items: AsyncIterable<T>): Promise<T[]> {
  const found: T[] = [];
  for await (const one of items) found.push(one);
  return found;
}

test("a query in the path goes with the others", async (context) => {
  const server = await serve(context, { body: {} });
  const { things } = new Client({ baseUrl: `${server.url}/?a=1` });
  const operation: Operation = {
    method: "GET",
    path: "/its/{id}?b=2#c",
    params: { id: "path", limit: "query" },
  };
  await things.call(operation, { id: "?" });
  await things.call(operation, { id: "x", limit: 3 });
  const urls = server.seen.map((one) => one.url);
  assert.deepEqual(urls, ["/its/%3F?a=1&b=2", "/its/x?a=1&b=2&limit=3"]);
});

test("parameters go where the operation says", async (context) => {
  const server = await serve(context, { body: { ok: true } });
  const { things } = new Client({
    baseUrl: `${server.url}/base/?carried=1`,
    headers: { a: "b", gone: "x" },
    query: { v: 2 },
  });
  const operation: Operation = {
    method: "PATCH",
    path: "/its/{id}",
    params: {
      id: "path",
      limit: "query",
      "X-Flag": "header",
      sid: "cookie",
      id_body: { in: "member", name: "id" },
      version: { in: "header", name: "X-Version", value: "2024" },
    },
    body: "json",
    headers: { "X-Const": "c" },
  };
  const params = {
    id: "a/b",
    limit: 0,
    "X-Flag": true,
    sid: "s",
    id_body: 7,
    note: null,
    left: undefined,
  };
  assert.deepEqual(
    await things.call(operation, params, {
      query: { w: "x" },
      headers: { Gone: null },
      body: { more: 1 },
    }),
    { ok: true },
  );
  const [seen] = server.seen;
  assert.equal(seen?.method, "PATCH");
  assert.equal(seen.url, "/base/its/a%2Fb?carried=1&v=2&limit=0&w=x");
  assert.equal(seen.body, '{"id":7,"note":null,"more":1}');
  const { headers } = seen;
  assert.equal(headers["x-flag"], "true");
  assert.equal(headers.cookie, "sid=s");
  assert.equal(headers["x-version"], "2024");
  assert.equal(headers["x-const"], "c");
  assert.equal(headers["a"], "b");
  assert.equal(headers["gone"], undefined);
  assert.equal(headers["content-type"], "application/json");
  assert.match(headers["user-agent"] ?? "", /^acme-client\/1.2.3 node\//);
});

test("bodies: whole, optional, null, falsy", async (context) => {
  const server = await serve(context, {});
  const { things } = new Client({ baseUrl: server.url });
  const whole: Operation = {
    method: "PUT",
    path: "/",
    params: { body: "body" },
    body: "json",
  };
  for (const body of [false, 0, "", null, [], { a: null }])
    await things.call(whole, { body });
  await things.call(whole, {});
  await things.call({ ...POST, bodyOptional: true }, {});
  await things.call(POST, {});
  assert.deepEqual(
    server.seen.map((one) => one.body),
    ["false", "0", '""', "null", "[]", '{"a":null}', "", "", "{}"],
  );
});

test("forms with files", async (context) => {
  const server = await serve(context, {});
  const { things } = new Client({ baseUrl: server.url, maxRetries: 1 });
  const operation: Operation = {
    method: "POST",
    path: "/",
    body: "multipart",
    files: ["file"],
    parts: {
      note: { contentType: "text/markdown", headers: { "X-A": "b" } },
      file: { contentType: "image/png" },
    },
  };
  async function* bits() {
    yield new TextEncoder().encode("ab");
    yield new TextEncoder().encode("c");
  }
  await things.call(operation, {
    file: [
      new File(["one"], 'n"a\r\nme.txt', { type: "text/plain" }),
      new TextEncoder().encode("two"),
      { name: "three", content: bits(), type: "x/y" },
      { content: "four", name: "4" },
    ],
    plain: "é",
    list: [1, true],
    nested: { a: [1] },
    note: "*",
  });
  const [seen] = server.seen;
  const boundary =
    /boundary=(.*)/.exec(seen?.headers["content-type"] ?? "")?.[1] ?? "";
  const parts = (seen?.body ?? "")
    .split(`--${boundary}`)
    .slice(1, -1)
    .map((one) => one.slice(2, -2));
  const head = 'Content-Disposition: form-data; name="';
  assert.deepEqual(parts, [
    `${head}file"; filename="n%22a%0D%0Ame.txt"\r\nContent-Type: text/plain\r\n\r\none`,
    `${head}file"; filename="upload"\r\nContent-Type: image/png\r\n\r\ntwo`,
    `${head}file"; filename="three"\r\nContent-Type: x/y\r\n\r\nabc`,
    `${head}file"; filename="4"\r\nContent-Type: image/png\r\n\r\nfour`,
    `${head}plain"\r\n\r\n\xc3\xa9`,
    `${head}list"\r\n\r\n1`,
    `${head}list"\r\n\r\ntrue`,
    `${head}nested"\r\nContent-Type: application/json\r\n\r\n{"a":[1]}`,
    `${head}note"\r\nContent-Type: text/markdown\r\nX-A: b\r\n\r\n*`,
  ]);
  assert.equal(seen?.headers["content-length"], String(seen?.body.length));
  await assert.rejects(
    async () => things.call(operation, { file: "a path" }),
    TypeError,
  );
  const both: Operation = { ...operation, body: "json-or-multipart" };
  await things.call(both, { file: "an id" });
  assert.equal(server.seen[1]?.body, '{"file":"an id"}');
});

test("text, bytes, streams and urlencoded bodies", async (context) => {
  const server = await serve(
    context,
    { status: 500, headers: { "retry-after-ms": "1" } },
    {},
  );
  const { things } = new Client({ baseUrl: server.url });
  const binary: Operation = {
    method: "PUT",
    path: "/",
    params: { body: "body" },
    body: "binary",
    contentType: "image/png",
  };
  await things.call(binary, { body: new Uint8Array([1, 255]).subarray(1) });
  assert.deepEqual(
    server.seen.map((one) => one.body),
    ["\xff", "\xff"],
  );
  const stream = new Blob(["streamed"]).stream();
  await things.call(binary, { body: stream });
  assert.equal(server.seen[2]?.body, "streamed");
  assert.equal(server.seen[2]?.headers["content-type"], "image/png");
  await things.call(
    { ...binary, body: "text", contentType: "text/csv" },
    { body: "a,b" },
  );
  assert.equal(server.seen[3]?.headers["content-type"], "text/csv");
  await things.call(
    { method: "POST", path: "/", body: "form" },
    { a: "b c", d: [1, 2] },
  );
  assert.equal(server.seen[4]?.body, "a=b+c&d=1&d=2");
});

test("a stream is sent once only", async (context) => {
  const server = await serve(context, { status: 500, ...slow }, {});
  const { things } = new Client({ baseUrl: server.url });
  const binary: Operation = {
    method: "PUT",
    path: "/",
    params: { body: "body" },
    body: "binary",
  };
  await assert.rejects(
    async () => things.call(binary, { body: new Blob(["x"]).stream() }),
    APIStatusError,
  );
  assert.equal(server.seen.length, 1);
});

test("what is tried again, with the same bytes and the same key", async (context) => {
  const server = await serve(
    context,
    { status: 429, headers: { "retry-after": "0.01" } },
    { status: 503, ...slow },
    { body: { n: 1 } },
  );
  const { things } = new Client({ baseUrl: server.url });
  const keyed: Operation = { ...POST, idempotencyHeader: "X-Once" };
  assert.deepEqual(await things.call(keyed, { a: 1 }), { n: 1 });
  assert.equal(
    new Set(
      server.seen.map(
        (one) => `${one.headers["x-once"]?.toString()} ${one.body}`,
      ),
    ).size,
    1,
  );
  assert.match(
    server.seen[0]?.headers["x-once"]?.toString() ?? "",
    /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
  );
  await things.call(POST, {}, { idempotencyKey: "mine" });
  assert.equal(server.seen[3]?.headers["idempotency-key"], "mine");
});

test("what is not tried again", async (context) => {
  const server = await serve(context, {
    status: 400,
    body: { error: { message: "no" } },
  });
  const { things } = new Client({ baseUrl: server.url });
  await assert.rejects(async () => things.call(GET), BadRequestError);
  assert.equal(server.seen.length, 1);
  const asked = await serve(context, {
    status: 503,
    headers: { "x-should-retry": "false" },
  });
  await assert.rejects(
    async () => things.call(GET, {}, { baseUrl: asked.url }),
    APIStatusError,
  );
  assert.equal(asked.seen.length, 1);
  const long = await serve(context, {
    status: 429,
    headers: { "retry-after": "120" },
  });
  await assert.rejects(
    async () => things.call(GET, {}, { baseUrl: long.url }),
    RateLimitError,
  );
  assert.equal(long.seen.length, 1);
});

test("a lost POST is repeated only with a key, a refused connection always", async (context) => {
  const server = await serve(context, { chunks: [null] });
  const client = new Client({ baseUrl: server.url, maxRetries: 1 });
  await assert.rejects(
    async () => client.things.call(POST, {}),
    APIConnectionError,
  );
  assert.equal(server.seen.length, 1);
  await assert.rejects(
    async () => client.things.call(POST, {}, { idempotencyKey: "k" }),
    APIConnectionError,
  );
  assert.equal(server.seen.length, 3);
  let tried = 0;
  const counting = client.withOptions({
    fetch: (url, init) => {
      tried += 1;
      return fetch(url, init);
    },
    baseUrl: "http://127.0.0.1:9",
  });
  // Port 9 is one that fetch refuses to ask at all; an address without a server is refused.
  await assert.rejects(
    async () => counting.things.call(POST, {}),
    APIConnectionError,
  );
  assert.ok(tried >= 1);
});

test("timeouts and signals", async (context) => {
  const server = await serve(context, { silent: true });
  const { things } = new Client({
    baseUrl: server.url,
    timeout: 20,
    maxRetries: 1,
  });
  await assert.rejects(
    async () => things.call(GET),
    (error: Error) =>
      error instanceof APITimeoutError && error.message.includes("20 ms"),
  );
  assert.equal(server.seen.length, 2);
  const reason = new Error("enough");
  const controller = new AbortController();
  const pending = things.call(
    GET,
    {},
    { signal: controller.signal, timeout: 0 },
  );
  setTimeout(() => controller.abort(reason), 20);
  await assert.rejects(async () => pending, reason);
  await assert.rejects(
    async () => things.call(GET, {}, { signal: AbortSignal.abort(reason) }),
    reason,
  );
});

test("aborting ends the wait between attempts", async (context) => {
  const server = await serve(context, {
    status: 503,
    headers: { "retry-after": "30" },
  });
  const { things } = new Client({ baseUrl: server.url });
  const began = Date.now();
  await assert.rejects(
    async () => things.call(GET, {}, { signal: AbortSignal.timeout(50) }),
    { name: "TimeoutError" },
  );
  assert.ok(Date.now() - began < 5000);
});

test("errors say what the server said, and no secret", async (context) => {
  const server = await serve(
    context,
    {
      status: 401,
      body: { error: { message: "bad key tok-secret", code: 1 } },
    },
    {
      status: 404,
      headers: { "content-type": "text/html" },
      body: "<html><title> Not\nhere </title>",
    },
    { status: 418, body: "" },
    { status: 422, body: [{ detail: "first" }] },
  );
  const { things } = new Client({
    baseUrl: server.url,
    token: "tok-secret",
    maxRetries: 0,
  });
  const secured: Operation = { ...GET, security: [["bearer"]] };
  const found: APIStatusError[] = [];
  for (let turn = 0; turn < 4; turn += 1) {
    await things
      .call(secured)
      .catch((error: unknown) => found.push(error as APIStatusError));
  }
  assert.deepEqual(
    found.map((one) => [one.name, one.message, one.status, one.requestId]),
    [
      ["AuthenticationError", "401 Unauthorized: bad key ***", 401, "req_1"],
      [
        "NotFoundError",
        "404 Not Found: an HTML page, “Not here”",
        404,
        "req_2",
      ],
      ["APIStatusError", "418 I'm a Teapot", 418, "req_3"],
      [
        "UnprocessableEntityError",
        "422 Unprocessable Entity: first",
        422,
        "req_4",
      ],
    ],
  );
  assert.deepEqual(found[0]?.body, {
    error: { message: "bad key tok-secret", code: 1 },
  });
  const client = new Client({
    baseUrl: "http://user:hidden-password@localhost",
    token: "tok-secret",
  });
  for (const shown of [
    inspect(client, { depth: 9, showHidden: true }),
    JSON.stringify(client),
    client.baseUrl,
  ]) {
    assert.ok(
      !shown.includes("tok-secret") && !shown.includes("hidden-password"),
      shown,
    );
  }
});

test("credentials: every scheme, the first alternative that is whole", async (context) => {
  const server = await serve(context, {});
  const client = new Client({
    baseUrl: server.url,
    login: { username: "é", password: "p:w" },
    headerKey: () => Promise.resolve("k1"),
    queryKey: "k 2",
    cookieKey: "k;3",
  });
  const call = (...security: string[][]) =>
    client.things.call({ ...GET, security });
  await call(["bearer"], ["basic", "header"], ["query"]);
  await call(["query", "cookie"]);
  await call(["bearer"], []);
  const [first, second, third] = server.seen;
  assert.equal(
    first?.headers.authorization,
    `Basic ${Buffer.from("é:p:w").toString("base64")}`,
  );
  assert.equal(first?.headers["x-key"], "k1");
  assert.equal(second?.url, "/it?key=k%202");
  assert.equal(second?.headers.cookie, "sid=k%3B3");
  assert.equal(third?.headers.authorization, undefined);
  await assert.rejects(
    async () => call(["bearer"]),
    (error: Error) =>
      error instanceof MissingCredentialError &&
      error.message.includes("pass token to the client or set ACME_TEST_TOKEN"),
  );
  assert.equal(server.seen.length, 3);
  await client.things.call(
    { ...GET, security: [["bearer"]] },
    {},
    { headers: { Authorization: "Own" } },
  );
  assert.equal(server.seen[3]?.headers.authorization, "Own");
  process.env["ACME_TEST_TOKEN"] = "from-env";
  context.after(() => delete process.env["ACME_TEST_TOKEN"]);
  await new Client({ baseUrl: server.url }).things.call({
    ...GET,
    security: [["bearer"]],
  });
  assert.equal(server.seen[4]?.headers.authorization, "Bearer from-env");
});

test("OAuth2: one token for all, another when it is refused", async (context) => {
  let tokens = 0;
  const server = await serve(context, (seen) => {
    if (seen.url === "/token") {
      tokens += 1;
      return { body: { access_token: `t${tokens}`, expires_in: 3600 } };
    }
    return {
      status:
        seen.headers.authorization === "Bearer t1" &&
        tokens === 1 &&
        seen.url === "/gone"
          ? 401
          : 200,
    };
  });
  const client = new Client({
    baseUrl: server.url,
    oauth: { clientId: "a b", clientSecret: "c:d", scopes: ["x", "y"] },
  });
  const secured: Operation = { ...GET, security: [["oauth"]] };
  await Promise.all([
    client.things.call(secured),
    client.things.call(secured),
    client.withOptions({ timeout: 1000 }).things.call(secured),
  ]);
  const asked = server.seen.filter((one) => one.url === "/token");
  assert.equal(asked.length, 1);
  assert.equal(
    asked[0]?.headers.authorization,
    `Basic ${Buffer.from("a+b:c%3Ad").toString("base64")}`,
  );
  assert.equal(asked[0]?.body, "grant_type=client_credentials&scope=x+y");
  await client.things.call({ ...secured, path: "/gone" });
  assert.equal(tokens, 2);
  assert.equal(server.seen.at(-1)?.headers.authorization, "Bearer t2");
});

test("redirects do not carry secrets to another host", async (context) => {
  const other = await serve(context, { body: { there: true } });
  const server = await serve(
    context,
    { status: 302, headers: { location: "/moved" } },
    { status: 307, headers: { location: `${other.url}/x` } },
  );
  const { things } = new Client({ baseUrl: server.url, headerKey: "k1" });
  assert.deepEqual(await things.call({ ...GET, security: [["header"]] }), {
    there: true,
  });
  assert.equal(server.seen[1]?.headers["x-key"], "k1");
  assert.equal(other.seen[0]?.headers["x-key"], undefined);
});

test("answers: nothing, text, not JSON, bytes, whole responses", async (context) => {
  const server = await serve(
    context,
    { status: 204 },
    { headers: { "content-type": "text/plain" }, body: "hello" },
    { headers: { "content-type": "text/html" }, body: "<html>" },
    { body: "bytes" },
    { body: { a: 1 } },
  );
  const { things } = new Client({ baseUrl: server.url });
  assert.equal(await things.call({ ...GET, returns: "nothing" }), undefined);
  assert.equal(
    await things.call({ ...GET, returns: "text", accept: "text/plain" }),
    "hello",
  );
  await assert.rejects(async () => things.call(GET), APIResponseError);
  const file = await things.call<Response>({ ...GET, returns: "binary" });
  assert.equal(await file.text(), "bytes");
  const { data, response, requestId } = await things.call(GET).withResponse();
  assert.deepEqual(
    [data, response.status, requestId],
    [{ a: 1 }, 200, "req_5"],
  );
  assert.deepEqual(await (await things.call(GET).asResponse()).json(), {
    a: 1,
  });
  const promise = things.call(GET);
  assert.ok(promise instanceof APIPromise);
  assert.deepEqual(
    await Promise.all([promise, promise.finally(() => undefined)]),
    [{ a: 1 }, { a: 1 }],
  );
});

test("streams: envelopes, the end, errors, lost connections, early exit", async (context) => {
  const chunks = [
    'event: a\ndata: {"n"',
    ":1}\n\nevent: b\ndata: text\n\n",
    "data: [DONE]\n\n",
    "data: 1\n\n",
  ];
  const server = await serve(
    context,
    { chunks },
    { chunks },
    {
      chunks: [
        "id: 9\ndata: 1\n\n",
        'event: error\ndata: {"message": "late"}\n\n',
      ],
    },
    { chunks: ['data: {"error": {"message": "quota"}}\n\n'] },
    { chunks: ["id: 9\ndata: 1\n\n", null] },
    { chunks: Array.from({ length: 200 }, () => "data: 1\n\n") },
    { body: { plain: true } },
  );
  const { things } = new Client({ baseUrl: server.url });
  const plain: Operation = { ...GET, stream: {} };
  assert.deepEqual(
    await all(await things.events({ ...GET, stream: { envelope: true } })),
    [
      { event: "a", data: { n: 1 } },
      { event: "b", data: "text" },
    ],
  );
  const raw = await all(await things.events({ ...GET, stream: { raw: true } }));
  assert.deepEqual(raw[1], { event: "b", data: "text", id: null, retry: null });
  assert.match(server.seen[0]?.headers.accept ?? "", /^text\/event-stream/);
  const failing = await things.events(plain);
  await assert.rejects(
    async () => all(failing),
    (error: Error) =>
      error instanceof APIStreamError && error.message.endsWith("late"),
  );
  await assert.rejects(
    async () => all(await things.events(plain)),
    APIStreamError,
  );
  await assert.rejects(
    async () => all(await things.events(plain)),
    (error: Error) =>
      error instanceof StreamInterruptedError &&
      error.eventsReceived === 1 &&
      error.lastEventId === "9",
  );
  const endless = await things.events(plain);
  for await (const _ of endless) break;
  assert.deepEqual(await all(endless), []);
  await assert.rejects(async () => things.events(plain), APIResponseError);
});

test("a stream where it is asked for", async (context) => {
  const server = await serve(
    context,
    { body: { plain: true } },
    { chunks: ["data: 1\n\n"] },
  );
  const { things } = new Client({ baseUrl: server.url });
  const operation: Operation = { ...POST, stream: { switch: "stream" } };
  assert.deepEqual(await things.either(operation, { a: 1 }), { plain: true });
  assert.deepEqual(
    await all(
      (await things.either(operation, { stream: true })) as Stream<number>,
    ),
    [1],
  );
  assert.equal(server.seen[1]?.body, '{"stream":true}');
});

test("a silent stream ends in an error", async (context) => {
  const server = await serve(context, {
    chunks: ["data: 1\n\n", ...Array.from({ length: 60 }, () => "")],
  });
  const { things } = new Client({ baseUrl: server.url, timeout: 60 });
  await assert.rejects(
    async () => all(await things.events({ ...GET, stream: {} })),
    StreamInterruptedError,
  );
});

test("pages: cursor, page, offset, URL, link", async (context) => {
  const pages = (next: (n: number) => object, link = false) => {
    let n = 0;
    return () => {
      n += 1;
      const last = n === 3;
      const headers: Record<string, string> =
        link && !last
          ? { link: `</it?p=${n + 1}>; rel="next", <x>; rel=last` }
          : {};
      return {
        headers,
        body: {
          data: [n * 2, n * 2 + 1],
          ...(last ? { has_more: false } : next(n)),
        },
      };
    };
  };
  const cases: [
    Operation["pagination"] & object,
    (n: number) => object,
    string[],
  ][] = [
    [
      {
        kind: "cursor",
        param: "after",
        next: "meta.next",
        hasMore: "has_more",
      },
      (n) => ({ meta: { next: `c${n}` } }),
      ["?limit=2", "?limit=2&after=c1", "?limit=2&after=c2"],
    ],
    [
      { kind: "page", param: "page", hasMore: "has_more" },
      () => ({}),
      ["?limit=2", "?limit=2&page=2", "?limit=2&page=3"],
    ],
    [
      { kind: "offset", param: "offset", hasMore: "has_more" },
      () => ({}),
      ["?limit=2", "?limit=2&offset=2", "?limit=2&offset=4"],
    ],
    [
      { kind: "next_url", next: "next" },
      (n) => ({ next: `?p=${n + 1}` }),
      ["?limit=2", "?p=2", "?p=3"],
    ],
    [{ kind: "link" }, () => ({}), ["?limit=2", "?p=2", "?p=3"]],
  ];
  for (const [pagination, next, urls] of cases) {
    const server = await serve(
      context,
      pages(next, pagination.kind === "link"),
    );
    const { things } = new Client({ baseUrl: server.url });
    const operation: Operation = {
      ...GET,
      params: { limit: "query" },
      pagination,
    };
    assert.deepEqual(
      await all(things.page(operation, { limit: 2 })),
      [2, 3, 4, 5, 6, 7],
      pagination.kind,
    );
    assert.deepEqual(
      server.seen.map((one) => one.url.replace("/it", "")),
      urls,
    );
  }
});

test("a page stands still at the end, at an empty page and at a cursor seen before", async (context) => {
  const server = await serve(
    context,
    { body: { data: [1], next: "same" } },
    { body: { data: [1], next: "same" } },
    { body: { data: [], next: "more" } },
  );
  const { things } = new Client({ baseUrl: server.url });
  const operation: Operation = {
    ...GET,
    pagination: { kind: "cursor", param: "c", next: "next" },
  };
  assert.deepEqual(await all(things.page(operation)), [1, 1]);
  const page = await things.page(operation);
  assert.deepEqual(
    [page.items, page.hasNextPage(), await page.nextPage()],
    [[], false, null],
  );
  const away = await serve(context, {
    body: { data: [1], next: "https://evil.test/x" },
  });
  const list = things.page(
    { ...GET, pagination: { kind: "next_url", next: "next" } },
    {},
    { baseUrl: away.url },
  );
  await assert.rejects(async () => all(list), PaginationError);
});

test("URLs: variables, servers, what is missing, copies", async () => {
  assert.equal(new Client().baseUrl, "https://eu.acme.test/v1");
  assert.equal(
    new Client({ serverVariables: { region: "us", base: "a/b/" } }).baseUrl,
    "https://us.acme.test/a/b",
  );
  assert.throws(
    () => new Client({ serverVariables: { region: "mars" } }),
    RangeError,
  );
  assert.throws(
    () => new Client({ serverVariables: { base: "x@evil.test" } }),
    RangeError,
  );
  const urls: string[] = [];
  const client = new Client({
    fetch: (url) => {
      urls.push(url);
      return Promise.resolve(new Response("{}"));
    },
    maxRetries: 5,
  });
  await client.things.call({ ...GET, server: "https://files.acme.test/up" });
  await client.things.call({ ...GET, server: "/other" });
  const other = client.withOptions({
    baseUrl: "https://own.test",
    timeout: 5,
    headers: { a: "1" },
  });
  await other.things.call({ ...GET, server: "https://files.acme.test/up" });
  assert.deepEqual(urls, [
    "https://files.acme.test/up/it",
    "https://eu.acme.test/other/it",
    "https://own.test/it",
  ]);
  assert.deepEqual(
    [other.timeout, other.maxRetries, client.timeout],
    [5, 5, 600_000],
  );
  assert.ok(other instanceof Client);
  await assert.rejects(
    async () => client.things.call(GET, {}, { baseUrl: "acme.test" }),
    ConfigurationError,
  );
});

test("operations as functions", async (context) => {
  const server = await serve(context, { body: { a: 1 } });
  process.env["ACME_TEST_BASE_URL"] = server.url;
  context.after(() => delete process.env["ACME_TEST_BASE_URL"]);
  interface Functions {
    call: Things["call"];
  }
  const api = flatten<typeof Client, Functions>(Client, {
    call: "things.call",
  });
  assert.deepEqual(await api.call(GET), { a: 1 });
  assert.equal(new api({ timeout: 7 }).timeout, 7);
});
