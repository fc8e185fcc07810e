import { readFile, writeFile } from "node:fs/promises";

const response = await fetch("https://print.example/firmware", {
  method: "PUT",
  headers: { "Content-Type": "application/octet-stream" },
  body: await readFile("data.bin"),
});
if (!response.ok) {
  throw new Error(`${response.status} ${await response.text()}`);
}
await writeFile("firmware.bin", response.body);
