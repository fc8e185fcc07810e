import assert from "node:assert/strict";
import { getEventListeners } from "node:events";
import { test } from "node:test";

import {
  APIConnectionError,
  APITimeoutError,
  type Operation,
} from "../runtime/index.js";
import { all, Client, GET } from "./client.js";
import { serve } from "./server.js";

const FILE: Operation = { ...GET, returns: "binary" };
const EVENTS: Operation = { ...GET, stream: {} };
const SLOW = { timeout: 10_000 };

test(
  "a download that stalls ends when its time is over",
  SLOW,
  async (context) => {
    const server = await serve(context, { chunks: ["abc"], stalls: true });
    const { things } = new Client({ baseUrl: server.url, timeout: 400 });
    const file = await things.call<Response>(FILE);
    await assert.rejects(async () => file.text(), APITimeoutError);
  },
);

test(
  "a download that stalls ends when the user says so",
  SLOW,
  async (context) => {
    const server = await serve(context, { chunks: ["abc"], stalls: true });
    const { things } = new Client({ baseUrl: server.url });
    const controller = new AbortController();
    const { signal } = controller;
    const file = await things.call<Response>(FILE, {}, { signal });
    setTimeout(() => controller.abort(), 20);
    await assert.rejects(
      async () => file.text(),
      (error: Error) => error === signal.reason,
    );
  },
);

test("a download has its time for each read, and none while nobody reads", async (context) => {
  const chunks = Array.from({ length: 250 }, () => "abc");
  const server = await serve(context, { chunks });
  const { things } = new Client({ baseUrl: server.url, timeout: 600 });
  const { signal } = new AbortController();
  const file = await things.call<Response>(FILE, {}, { signal });
  await new Promise((done) => setTimeout(done, 700));
  assert.equal(await file.text(), "abc".repeat(250));
  assert.equal(file.url, `${server.url}/it`);
  assert.equal(getEventListeners(signal, "abort").length, 0);
});

test("a download that breaks off, and one that is not wanted", async (context) => {
  const server = await serve(
    context,
    { chunks: ["abc", null] },
    { chunks: ["abc"], stalls: true },
    { status: 204 },
  );
  const { things } = new Client({ baseUrl: server.url });
  const file = await things.call<Response>(FILE);
  await assert.rejects(async () => file.text(), APIConnectionError);
  const { signal } = new AbortController();
  const other = await things.call<Response>(FILE, {}, { signal });
  await other.body?.cancel();
  assert.equal(getEventListeners(signal, "abort").length, 0);
  assert.equal((await things.call<Response>(FILE)).body, null);
});

test(
  "a stream that waits for an event is closed at once",
  SLOW,
  async (context) => {
    const server = await serve(context, {
      chunks: ["data: 1\n\n"],
      stalls: true,
    });
    const { things } = new Client({ baseUrl: server.url });
    const stream = await things.events<number>(EVENTS);
    const found = all(stream);
    await new Promise((done) => setTimeout(done, 50));
    await stream.close();
    assert.deepEqual(await found, [1]);
    await stream.close();
    const unread = await things.events<number>(EVENTS);
    await unread.close();
    assert.deepEqual(await all(unread), []);
  },
);
