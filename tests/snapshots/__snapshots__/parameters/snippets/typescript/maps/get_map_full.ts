import { writeFile } from "node:fs/promises";
import { Client } from "atlas-client";

const client = new Client();

const content = await client.maps.getMap({
  layers: ["roads", "rivers"],
  at: [3.5, 48],
  box: { w: 4, h: 3 },
  language: "en",
  tags: ["example-tag"],
  ids: [123],
  sizes: [1024],
  words: ["example-word"],
  filter: {
    kind: "example-kind",
    built: { from: "2025-01-15", to: "2025-01-15" },
  },
  area: { w: 4, h: 3 },
  expression: "a/b?c",
  shape: { w: 4, h: 3 },
  zoom: 1,
  "X-Trace-Id": "0193b2c4-5d6e-4f70-8a1b-2c3d4e5f6071",
  theme: "light",
});
await writeFile("map.png", new Uint8Array(await content.arrayBuffer()));
