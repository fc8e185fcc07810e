import assert from "node:assert/strict";
import { test } from "node:test";

import { ConfigurationError, flatten } from "../runtime/index.js";
import { Client, GET, Things } from "./client.js";
import { serve } from "./server.js";

test("URLs: variables, servers, what is missing, copies", async () => {
  assert.equal(new Client().baseUrl, "https://eu.acme.test/v1");
  assert.equal(
    new Client({ serverVariables: { region: "us", base: "a/b/" } }).baseUrl,
    "https://us.acme.test/a/b",
  );
  assert.throws(
    () => new Client({ serverVariables: { region: "mars" } }),
    ConfigurationError,
  );
  assert.throws(
    () => new Client({ serverVariables: { base: "x@evil.test" } }),
    ConfigurationError,
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
  const server = {
    url: "https://{v}.files.acme.test",
    variables: { v: "v9" },
    choices: { v: ["v9", "v8"] },
  };
  await client.things.call({ ...GET, server });
  const older = client.withOptions({ serverVariables: { v: "v8" } });
  await older.withOptions({ timeout: 5 }).things.call({ ...GET, server });
  const none = client.withOptions({ serverVariables: { v: "v7" } });
  await assert.rejects(
    async () => none.things.call({ ...GET, server }),
    ConfigurationError,
  );
  const other = client.withOptions({
    baseUrl: "https://own.test",
    timeout: 5,
    headers: { a: "1" },
  });
  await other.things.call({ ...GET, server: "https://files.acme.test/up" });
  assert.deepEqual(urls, [
    "https://files.acme.test/up/it",
    "https://eu.acme.test/other/it",
    "https://v9.files.acme.test/it",
    "https://v8.files.acme.test/it",
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
