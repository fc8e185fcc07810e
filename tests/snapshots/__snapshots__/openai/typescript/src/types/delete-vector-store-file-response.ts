/** What remains of a file in a vector store. */
export interface DeleteVectorStoreFileResponse {
  id: string;
  object: "vector_store.file.deleted";
  deleted: boolean;
}
