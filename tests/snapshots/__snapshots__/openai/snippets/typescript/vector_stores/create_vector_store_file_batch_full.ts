import { Client } from "openai-client";

const client = new Client(); // reads OPENAI_API_KEY

const vectorStoreFileBatch =
  await client.vectorStores.createVectorStoreFileBatch({
    vector_store_id: "vs_abc123",
    file_ids: ["file-abc123", "file-def456"],
    files: [
      { file_id: "file-abc123", attributes: { region: "eu" } },
      {
        file_id: "file-def456",
        attributes: { region: "us" },
        chunking_strategy: {
          type: "static",
          static: { max_chunk_size_tokens: 1200, chunk_overlap_tokens: 0 },
        },
      },
    ],
    chunking_strategy: { type: "auto" },
    attributes: { key: "example-attribute" },
  });
console.log(vectorStoreFileBatch);
