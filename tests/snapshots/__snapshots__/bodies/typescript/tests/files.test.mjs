/** Every operation of Files, called once. */

import { client, test } from "./client.mjs";

test("uploadScans", async () => {
  await client.files.uploadScans({
    pages: [new File(["content"], "page.bin")],
  });
});

test("logIn", async () => {
  await client.files.logIn({ user: "example-user" });
});
