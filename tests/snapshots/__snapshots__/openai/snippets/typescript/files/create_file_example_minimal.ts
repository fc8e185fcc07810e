import { readFile } from "node:fs/promises";
import { Client } from "openai-client";

const client = new Client(); // reads OPENAI_API_KEY

const openAiFile = await client.files.createFile({
  file: new File([await readFile("file.txt")], "file.txt", {
    type: "text/plain",
  }),
  purpose: "assistants",
});
console.log(openAiFile);
