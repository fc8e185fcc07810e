import { readFile } from "node:fs/promises";
import { Client } from "kitchen-client";

const client = new Client();

await client.recipes.putPhoto({
  id: "abc123",
  photo: new File([await readFile("photo.png")], "photo.png", {
    type: "image/png",
  }),
});
