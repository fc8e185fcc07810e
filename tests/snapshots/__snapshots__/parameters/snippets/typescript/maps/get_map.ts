import { writeFile } from "node:fs/promises";
import { Client } from "atlas-client";

const client = new Client();

const content = await client.maps.getMap({
  layers: ["roads", "rivers"],
  at: [3.5, 48],
  box: { w: 4, h: 3 },
  zoom: 3,
});
await writeFile("map.png", new Uint8Array(await content.arrayBuffer()));
