import { Client } from "openai-client";

const client = new Client(); // reads OPENAI_API_KEY

const vectorStore = await client.vectorStores.modifyVectorStore({
  vector_store_id: "vs_abc123",
  name: "Handbook, second edition",
  expires_after: { anchor: "last_active_at", days: 7 },
  metadata: { key: "example-metadata" },
});
console.log(vectorStore);
