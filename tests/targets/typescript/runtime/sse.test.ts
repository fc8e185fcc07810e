import assert from "node:assert/strict";
import { test } from "node:test";

import { decoderFor, type ServerSentEvent } from "../runtime/sse.js";

const bytes = (text: string) => new TextEncoder().encode(text);

function read(text: string, size: number, format = "sse"): ServerSentEvent[] {
  const decoder = decoderFor(format);
  const all = bytes(text);
  const found: ServerSentEvent[] = [];
  for (let at = 0; at < all.length; at += size) {
    found.push(...decoder.feed(all.subarray(at, at + size)));
  }
  return [...found, ...decoder.flush()];
}

const TEXT = [
  "\ufeff: a comment",
  "event: first",
  "data: {",
  "data:  é🙂}",
  "id: 7",
  "retry: 20",
  "",
  "data",
  "",
  "event: nothing",
  "",
  "",
  "id: bad\0",
  "data: last",
].join("\n");

test("the same events, however lines end and chunks are cut", () => {
  for (const end of ["\n", "\r", "\r\n"]) {
    for (const size of [1, 2, 3, 5, 1000]) {
      assert.deepEqual(
        read(TEXT.replaceAll("\n", end), size),
        [
          { event: "first", data: "{\n é🙂}", id: "7", retry: 20 },
          { event: null, data: "", id: "7", retry: null },
          { event: null, data: "last", id: "7", retry: null },
        ],
        `${JSON.stringify(end)} ${size}`,
      );
    }
  }
});

test("a big event in small chunks", () => {
  const data = "x".repeat(2_000_000);
  assert.equal(read(`data: ${data}\n\n`, 4096)[0]?.data.length, data.length);
});

test("JSON lines", () => {
  for (const size of [1, 4, 100]) {
    const found = read('{"a":1}\r\n\n{"b":"é"}', size, "jsonl");
    assert.deepEqual(
      found.map((one) => one.data),
      ['{"a":1}', '{"b":"é"}'],
    );
  }
});

test("JSON sequences", () => {
  for (const size of [1, 4, 100]) {
    const found = read('\x1e{"a":\n1}\n\x1e{"b":2}\n', size, "json-seq");
    assert.deepEqual(
      found.map((one) => JSON.parse(one.data) as unknown),
      [{ a: 1 }, { b: 2 }],
    );
  }
});
