import assert from "node:assert/strict";
import { test } from "node:test";

import {
  APIStatusError,
  ConfigurationError,
  type Operation,
} from "../runtime/index.js";
import { Client, GET, POST, slow } from "./client.js";
import { serve } from "./server.js";

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

test("what every object has was not given", async (context) => {
  const server = await serve(context, {});
  const { things } = new Client({ baseUrl: server.url });
  const operation: Operation = {
    ...GET,
    params: Object.fromEntries([
      ["constructor", "query"],
      ["toString", "header"],
    ]),
  };
  await things.call(operation, {});
  await things.call(operation, { constructor: "a" } as object);
  assert.deepEqual(
    server.seen.map((one) => [one.url, one.headers["tostring"]]),
    [
      ["/it", undefined],
      ["/it?constructor=a", undefined],
    ],
  );
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
    ConfigurationError,
  );
  const both: Operation = { ...operation, body: "json-or-multipart" };
  await things.call(both, { file: "an id" });
  assert.equal(server.seen[1]?.body, '{"file":"an id"}');
});

test("a file without a type has the documented one that its name tells", async (context) => {
  const server = await serve(context, {});
  const { things } = new Client({ baseUrl: server.url });
  const file = ["a.jpg", "a.PNG", "a.txt", "a"].map((name) => ({
    name,
    content: name,
  }));
  const types = async (contentType: string) => {
    const parts = { file: { contentType } };
    await things.call(
      { ...POST, body: "multipart", files: ["file"], parts },
      { file },
    );
    const { body = "" } = server.seen.at(-1) ?? {};
    return [...body.matchAll(/^Content-Type: (.*?)\r$/gm)].map(
      ([, type]) => type,
    );
  };
  const octets = "application/octet-stream";
  assert.deepEqual(await types("image/png, image/jpeg"), [
    "image/jpeg",
    "image/png",
    "image/png",
    "image/png",
  ]);
  assert.deepEqual(await types("image/*, text/plain"), [
    octets,
    octets,
    "text/plain",
    octets,
  ]);
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
  assert.equal(
    server.seen[3]?.headers["content-type"],
    "text/csv; charset=utf-8",
  );
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
