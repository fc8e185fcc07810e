import { Client } from "openai-client";

const client = new Client(); // reads OPENAI_API_KEY

for await (const openAiFile of client.files.listFiles({ limit: 100 })) {
  console.log(openAiFile);
}
