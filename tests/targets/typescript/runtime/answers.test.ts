import assert from "node:assert/strict";
import { test } from "node:test";

import {
  APIPromise,
  APIResponseError,
  APIStreamError,
  type Operation,
  PaginationError,
  type Stream,
  StreamInterruptedError,
} from "../runtime/index.js";
import { all, Client, GET, POST } from "./client.js";
import { serve } from "./server.js";

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

test("streams of text", async (context) => {
  const chunks = ["data: hi\n\n", 'data: "x"\n\n', "data: 42\n\n"];
  const server = await serve(context, { chunks }, { chunks }, { chunks });
  const { things } = new Client({ baseUrl: server.url });
  const read = async (data?: "any" | "text") =>
    all(await things.events({ ...GET, stream: data ? { data } : {} }));
  assert.deepEqual(await read("text"), ["hi", "x", "42"]);
  assert.deepEqual(await read("any"), ["hi", "x", 42]);
  await assert.rejects(async () => read(), APIResponseError);
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

test("an empty page is no end where the server gives the next one", async (context) => {
  for (const pagination of [
    { kind: "cursor", param: "c", next: "next" },
    { kind: "next_url", next: "@odata.nextLink" },
  ] as const) {
    const server = await serve(
      context,
      { body: { data: [1], next: "b", "@odata.nextLink": "?b" } },
      { body: { data: [], next: "c", "@odata.nextLink": "?c" } },
      { body: { data: [2], next: null } },
    );
    const { things } = new Client({ baseUrl: server.url });
    assert.deepEqual(await all(things.page({ ...GET, pagination })), [1, 2]);
  }
});

test("a next page of null ends a counted list", async (context) => {
  for (const kind of ["page", "offset"] as const) {
    for (const next of ["next", "meta.next"]) {
      const last = { next: null, meta: { next: null } };
      const server = await serve(
        context,
        { body: { data: [1], next: "https://else.test", meta: { next: 2 } } },
        { body: { data: [2], ...last } },
      );
      const { things } = new Client({ baseUrl: server.url });
      const pagination = { kind, param: "n", next };
      assert.deepEqual(await all(things.page({ ...GET, pagination })), [1, 2]);
      assert.equal(server.seen.length, 2);
    }
  }
});

test("a page stands still at the end and at a cursor seen before", async (context) => {
  const server = await serve(
    context,
    { body: { data: [1], next: "same" } },
    { body: { data: [1], next: "same" } },
    { body: { data: [], next: null } },
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

test("a server that knows no pages does not loop for ever", async (context) => {
  const server = await serve(context, { body: { data: [1, 2] } });
  const { things } = new Client({ baseUrl: server.url });
  for (const kind of ["page", "offset"] as const) {
    const pagination = { kind, param: "n" };
    const found = await all(things.page({ ...GET, pagination }));
    assert.deepEqual(found, [1, 2]);
  }
  assert.equal(server.seen.length, 4);
});
