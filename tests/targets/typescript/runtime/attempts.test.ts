import assert from "node:assert/strict";
import { test } from "node:test";

import {
  APIConnectionError,
  APIStatusError,
  APITimeoutError,
  BadRequestError,
  type Operation,
  RateLimitError,
} from "../runtime/index.js";
import { Client, GET, POST, slow } from "./client.js";
import { serve } from "./server.js";

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
