import { readFile, writeFile } from "node:fs/promises";
import { Client } from "print-shop-client";

const client = new Client();

const content = await client.devices.replaceFirmware({
  body: new File([await readFile("data.bin")], "data.bin"),
});
await writeFile("firmware.bin", new Uint8Array(await content.arrayBuffer()));
