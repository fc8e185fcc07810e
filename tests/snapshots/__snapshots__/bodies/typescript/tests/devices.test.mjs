/** Every operation of Devices, called once. */

import assert from "node:assert/strict";

import { client, test } from "./client.mjs";

test("replaceFirmware", async () => {
  const content = await client.devices.replaceFirmware({
    body: new File(["content"], "data.bin"),
  });
  assert.ok((await content.arrayBuffer()).byteLength);
});

test("showText", async () => {
  await client.devices.showText({ body: "example" });
});
