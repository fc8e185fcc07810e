/** Every operation of Vector stores, called once. */

import { client, test } from "./client.mjs";

test("listVectorStores", async () => {
  await client.vectorStores.listVectorStores();
});

test("createVectorStore", async () => {
  await client.vectorStores.createVectorStore();
});

test("getVectorStore", async () => {
  await client.vectorStores.getVectorStore({ vector_store_id: "vs_abc123" });
});

test("modifyVectorStore", async () => {
  await client.vectorStores.modifyVectorStore({ vector_store_id: "vs_abc123" });
});

test("deleteVectorStore", async () => {
  await client.vectorStores.deleteVectorStore({ vector_store_id: "vs_abc123" });
});

test("searchVectorStore", async () => {
  await client.vectorStores.searchVectorStore({
    vector_store_id: "vs_abc123",
    query: "How long do refunds take?",
  });
});

test("listVectorStoreFiles", async () => {
  await client.vectorStores.listVectorStoreFiles({
    vector_store_id: "vs_abc123",
  });
});

test("createVectorStoreFile", async () => {
  await client.vectorStores.createVectorStoreFile({
    vector_store_id: "vs_abc123",
    file_id: "file-abc123",
  });
});

test("getVectorStoreFile", async () => {
  await client.vectorStores.getVectorStoreFile({
    vector_store_id: "vs_abc123",
    file_id: "file-abc123",
  });
});

test("updateVectorStoreFileAttributes", async () => {
  await client.vectorStores.updateVectorStoreFileAttributes({
    vector_store_id: "vs_abc123",
    file_id: "file-abc123",
    attributes: { region: "eu", year: 2025, evergreen: false },
  });
});

test("deleteVectorStoreFile", async () => {
  await client.vectorStores.deleteVectorStoreFile({
    vector_store_id: "vs_abc123",
    file_id: "file-abc123",
  });
});

test("retrieveVectorStoreFileContent", async () => {
  await client.vectorStores.retrieveVectorStoreFileContent({
    vector_store_id: "vs_abc123",
    file_id: "file-abc123",
  });
});

test("createVectorStoreFileBatch", async () => {
  await client.vectorStores.createVectorStoreFileBatch({
    vector_store_id: "vs_abc123",
  });
});

test("getVectorStoreFileBatch", async () => {
  await client.vectorStores.getVectorStoreFileBatch({
    vector_store_id: "vs_abc123",
    batch_id: "vsfb_abc123",
  });
});

test("cancelVectorStoreFileBatch", async () => {
  await client.vectorStores.cancelVectorStoreFileBatch({
    vector_store_id: "vs_abc123",
    batch_id: "vsfb_abc123",
  });
});

test("listFilesInVectorStoreBatch", async () => {
  await client.vectorStores.listFilesInVectorStoreBatch({
    vector_store_id: "vs_abc123",
    batch_id: "vsfb_abc123",
  });
});
