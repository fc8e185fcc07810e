import { Client } from "openai-client";

const client = new Client(); // reads OPENAI_API_KEY

for await (const vectorStore of client.vectorStores.listVectorStores({
  limit: 100,
})) {
  console.log(vectorStore);
}
