import { Client } from "openai-client";

const client = new Client(); // reads OPENAI_API_KEY

const vectorStore = await client.vectorStores.createVectorStore({
  file_ids: ["file-abc123", "file-def456"],
  name: "Handbook",
  expires_after: { anchor: "last_active_at", days: 7 },
  chunking_strategy: {
    type: "static",
    static: { max_chunk_size_tokens: 600, chunk_overlap_tokens: 200 },
  },
  metadata: { team: "support" },
});
console.log(vectorStore);
