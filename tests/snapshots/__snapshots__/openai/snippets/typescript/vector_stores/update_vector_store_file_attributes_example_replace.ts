import { Client } from "openai-client";

const client = new Client(); // reads OPENAI_API_KEY

const vectorStoreFile =
  await client.vectorStores.updateVectorStoreFileAttributes({
    vector_store_id: "vs_abc123",
    file_id: "file-abc123",
    attributes: { region: "eu", year: 2025, evergreen: false },
  });
console.log(vectorStoreFile);
