import { Client } from "openai-client";

const client = new Client(); // reads OPENAI_API_KEY

const vectorStoreFileBatch =
  await client.vectorStores.createVectorStoreFileBatch({
    vector_store_id: "vs_abc123",
  });
console.log(vectorStoreFileBatch);
