/** Every operation of Folders, called once. */

import { client, test } from "./client.mjs";

test("getFolder", async () => {
  await client.folders.getFolder({ id: "abc123" });
});

test("putFolder", async () => {
  await client.folders.putFolder({ id: "abc123", name: "letters" });
});
