import { writeFile } from "node:fs/promises";

const response = await fetch(
  "https://atlas.example/maps/roads,rivers/.3.5,48/;w=4;h=3?zoom=3",
);
if (!response.ok) {
  throw new Error(`${response.status} ${await response.text()}`);
}
await writeFile("map.png", response.body);
