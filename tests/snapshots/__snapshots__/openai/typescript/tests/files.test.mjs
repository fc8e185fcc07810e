/** Every operation of Files, called once. */

import assert from "node:assert/strict";

import { client, test } from "./client.mjs";

test("listFiles", async () => {
  await client.files.listFiles();
});

test("createFile", async () => {
  await client.files.createFile({
    file: new File(["content"], "file.txt", { type: "text/plain" }),
    purpose: "assistants",
  });
});

test("retrieveFile", async () => {
  await client.files.retrieveFile({ file_id: "file-abc123" });
});

test("deleteFile", async () => {
  await client.files.deleteFile({ file_id: "file-abc123" });
});

test("downloadFile", async () => {
  const content = await client.files.downloadFile({ file_id: "file-abc123" });
  assert.ok((await content.arrayBuffer()).byteLength);
});
