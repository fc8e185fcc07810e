import { Client } from "openai-client";

const client = new Client(); // reads OPENAI_API_KEY

const pages = client.vectorStores.listFilesInVectorStoreBatch({
  vector_store_id: "vs_abc123",
  batch_id: "vsfb_abc123",
  limit: 100,
});
for await (const vectorStoreFile of pages) {
  console.log(vectorStoreFile);
}
