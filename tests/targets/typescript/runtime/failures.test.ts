import assert from "node:assert/strict";
import { test } from "node:test";
import { inspect } from "node:util";

import {
  APIConnectionError,
  APIError,
  APIStatusError,
  MissingCredentialError,
  type Operation,
} from "../runtime/index.js";
import { Client, GET } from "./client.js";
import { serve } from "./server.js";

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

test("no error shows a secret, however a URL spells it", async (context) => {
  const secret = "topSecret+key /1234==";
  const spelled = encodeURIComponent(secret);
  const server = await serve(context, (seen) => ({
    status: 404,
    body: { message: `no ${seen.url}, no ${spelled.replaceAll("%20", "+")}` },
  }));
  const { things } = new Client({ queryKey: secret, maxRetries: 0 });
  const secured: Operation = { ...GET, security: [["query"]] };
  for (const baseUrl of [server.url, "http://no host", "http://127.0.0.1:1"]) {
    await assert.rejects(
      async () => things.call(secured, {}, { baseUrl }),
      (error: Error) => {
        assert.ok(error instanceof APIError);
        assert.ok(!inspect(error.message).includes("topSecret"), error.message);
        assert.ok(!inspect(error.cause).includes("topSecret"));
        return true;
      },
    );
  }
});

test("a failed connection tells its cause", async () => {
  const { things } = new Client({ baseUrl: "http://127.0.0.1:1" });
  await assert.rejects(
    async () => things.call(GET, {}, { maxRetries: 0 }),
    (error: Error) =>
      error instanceof APIConnectionError && error.cause instanceof TypeError,
  );
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

test("credentials: the order says nothing, the most that are there are sent", async (context) => {
  const server = await serve(context, { body: {} });
  const options = { baseUrl: server.url, digest: "u=1", headerKey: "k" };
  const { things } = new Client(options);
  const sent = async (...security: string[][]) => {
    await things.call({ ...GET, security });
    const { headers } = server.seen.at(-1) ?? {};
    return [headers?.authorization, headers?.["x-key"]];
  };
  assert.deepEqual(await sent([], ["digest"]), ["Digest u=1", undefined]);
  assert.deepEqual(await sent(["digest"], []), ["Digest u=1", undefined]);
  assert.deepEqual(await sent(["header"], ["digest"]), [undefined, "k"]);
  const both = await sent(["header"], ["header", "digest"], ["digest"]);
  assert.deepEqual(both, ["Digest u=1", "k"]);
  assert.deepEqual(await sent([], ["query"]), [undefined, undefined]);
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
