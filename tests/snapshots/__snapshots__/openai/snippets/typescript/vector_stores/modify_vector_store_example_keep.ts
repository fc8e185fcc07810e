import { Client } from "openai-client";

const client = new Client(); // reads OPENAI_API_KEY

const vectorStore = await client.vectorStores.modifyVectorStore({
  vector_store_id: "vs_abc123",
  expires_after: null,
});
console.log(vectorStore);
