import { Client } from "openai-client";

const client = new Client(); // reads OPENAI_API_KEY

const result = await client.vectorStores.searchVectorStore({
  vector_store_id: "vs_abc123",
  query: "How long do refunds take?",
});
console.log(result);
