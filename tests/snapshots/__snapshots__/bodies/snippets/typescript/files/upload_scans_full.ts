import { readFile } from "node:fs/promises";
import { Client } from "print-shop-client";

const client = new Client();

await client.files.uploadScans({
  pages: [new File([await readFile("page.bin")], "page.bin")],
  cover: new File([await readFile("cover.png")], "cover.png", {
    type: "image/png",
  }),
  options: { copies: 2 },
  tags: ["example-tag"],
});
