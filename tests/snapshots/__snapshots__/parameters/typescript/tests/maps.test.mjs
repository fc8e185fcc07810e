/** Every operation of Maps, called once. */

import assert from "node:assert/strict";

import { client, test } from "./client.mjs";

test("getMap", async () => {
  const content = await client.maps.getMap({
    layers: ["roads", "rivers"],
    at: [3.5, 48],
    box: { w: 4, h: 3 },
    zoom: 3,
  });
  assert.ok((await content.arrayBuffer()).byteLength);
});
