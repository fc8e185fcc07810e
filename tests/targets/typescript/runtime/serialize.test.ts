import assert from "node:assert/strict";
import { test } from "node:test";

import { form } from "../runtime/body.js";
import { ConfigurationError } from "../runtime/errors.js";
import type { Operation, Place } from "../runtime/operation.js";
import {
  checkedHeader,
  cookiePair,
  encode,
  headerValue,
  pathOf,
  queryOf,
  toJson,
} from "../runtime/serialize.js";

function operation(
  path: string,
  params: Record<string, Place> = {},
): Operation {
  return { method: "GET", path, params };
}

function query(value: unknown, place: Partial<Place> = {}): string {
  return queryOf(operation("/", { q: { in: "query", ...place } }), {
    q: value,
  }).join("&");
}

function path(value: unknown, place: Partial<Place> = {}): string {
  return pathOf(operation("/a/{id}/b", { id: { in: "path", ...place } }), {
    id: value,
  });
}

test("path values stay in their segment", () => {
  assert.equal(path("a/b?c#d é"), "/a/a%2Fb%3Fc%23d%20%C3%A9/b");
  assert.equal(path("%2e%2e"), "/a/%252e%252e/b");
  assert.equal(path("..."), "/a/.../b");
  for (const bad of ["..", ".", ""])
    assert.throws(() => path(bad), ConfigurationError);
  for (const bad of [undefined, null, [], {}])
    assert.throws(() => path(bad), ConfigurationError);
  assert.equal(pathOf(operation("/é {b}"), { b: 1 }), "/%C3%A9%201");
  assert.equal(pathOf(operation("/{b}?x=1#y"), { b: "?" }), "/%3F?x=1");
});

test("path styles", () => {
  assert.equal(path([1, 2]), "/a/1,2/b");
  assert.equal(path({ x: 1, y: 2 }), "/a/x,1,y,2/b");
  assert.equal(path({ x: 1, y: 2 }, { explode: true }), "/a/x=1,y=2/b");
  assert.equal(path([1, 2], { style: "label" }), "/a/.1,2/b");
  assert.equal(path([1, 2], { style: "label", explode: true }), "/a/.1.2/b");
  assert.equal(path([1, 2], { style: "matrix" }), "/a/;id=1,2/b");
  assert.equal(
    path([1, 2], { style: "matrix", explode: true }),
    "/a/;id=1;id=2/b",
  );
  assert.equal(path({ x: 1 }, { style: "matrix", explode: true }), "/a/;x=1/b");
});

test("query styles", () => {
  assert.equal(query(""), "q=");
  assert.equal(query(undefined), "");
  assert.equal(query(null), "");
  assert.equal(query(false), "q=false");
  assert.equal(query(12345678901234567890n), "q=12345678901234567890");
  assert.equal(query(new Date(0)), "q=1970-01-01T00%3A00%3A00.000Z");
  assert.equal(query(["a b", "c&d"]), "q=a%20b&q=c%26d");
  assert.equal(query(["a", "b"], { explode: false }), "q=a,b");
  assert.equal(
    query(["a", "b"], { style: "pipeDelimited", explode: false }),
    "q=a%7Cb",
  );
  assert.equal(
    query(["a", "b"], { style: "spaceDelimited", explode: false }),
    "q=a%20b",
  );
  assert.equal(query(["x", { a: [1] }]), "q=x&q=%7B%22a%22%3A%5B1%5D%7D");
  assert.equal(query({ a: 1, b: [2] }), "q%5Ba%5D=1&q%5Bb%5D%5B%5D=2");
  assert.equal(query({ a: 1, b: 2 }), "a=1&b=2");
  assert.equal(query({ a: 1 }, { explode: false }), "q=a,1");
  assert.equal(
    query({ a: { b: "c" } }, { style: "deepObject" }),
    "q%5Ba%5D%5Bb%5D=c",
  );
  assert.equal(query([{ a: 1 }], { style: "deepObject" }), "q%5B0%5D%5Ba%5D=1");
  assert.equal(
    query("a/b:c&d#+", { allowReserved: true }),
    "q=a/b:c%26d%23%2B",
  );
  assert.equal(query({ a: 1 }, { json: true }), "q=%7B%22a%22%3A1%7D");
  assert.equal(query([]), "");
  assert.throws(() => query(Number.NaN), ConfigurationError);
});

test("headers and cookies", () => {
  assert.equal(headerValue("x", ["a", 1]), "a,1");
  assert.equal(
    headerValue("x", { a: 1 }, { in: "header", explode: true }),
    "a=1",
  );
  assert.equal(
    headerValue("x", { a: 1 }, { in: "header", json: true }),
    '{"a":1}',
  );
  for (const bad of ["a\r\nb", "\0", " a", "a ", "日"]) {
    assert.throws(
      () => checkedHeader("x", bad),
      (error: Error) =>
        !error.message.includes(bad.trim()) || bad.trim() === "a",
    );
  }
  assert.throws(() => checkedHeader("a b", "x"), ConfigurationError);
  assert.equal(cookiePair("c", "a;b,c d"), "c=a%3Bb%2Cc%20d");
  assert.equal(
    cookiePair("c", [1, 2], { in: "cookie", explode: false }),
    "c=1,2",
  );
});

test("forms", () => {
  assert.equal(form({ a: "b c&d", e: null, f: undefined }, {}), "a=b+c%26d&e=");
  assert.equal(
    form({ a: [1, 2], b: { c: { d: 1 } } }, {}),
    "a=1&a=2&b%5Bc%5D%5Bd%5D=1",
  );
  assert.equal(
    form({ a: [1, 2] }, { a: { style: "form", explode: false } }),
    "a=1%2C2",
  );
  assert.equal(form({ a: [{ b: 1 }] }, {}), "a%5B0%5D%5Bb%5D=1");
  assert.equal(
    form({ a: [1] }, { a: { contentType: "application/json" } }),
    "a=%5B1%5D",
  );
});

test("JSON, with integers of any size", () => {
  assert.equal(
    toJson({ a: 2n ** 70n, b: "bigint 1", c: [1n] }),
    `{"a":${2n ** 70n},"b":"bigint 1","c":[1]}`,
  );
  assert.equal(toJson({ a: undefined, b: null }), '{"b":null}');
  assert.equal(toJson("\ud800"), '"\\ud800"');
  const round: Record<string, unknown> = {};
  round["round"] = round;
  assert.throws(() => toJson(round), TypeError);
});

test("half a character is replaced, not refused", () => {
  assert.equal(encode("\ud800a🙂"), "%EF%BF%BDa%F0%9F%99%82");
});
