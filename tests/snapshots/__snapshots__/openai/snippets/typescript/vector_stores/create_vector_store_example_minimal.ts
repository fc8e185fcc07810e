import { Client } from "openai-client";

const client = new Client(); // reads OPENAI_API_KEY

const vectorStore = await client.vectorStores.createVectorStore({
  name: "Handbook",
});
console.log(vectorStore);
