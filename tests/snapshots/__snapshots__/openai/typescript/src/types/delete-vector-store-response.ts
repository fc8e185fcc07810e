/** What remains of a vector store. */
export interface DeleteVectorStoreResponse {
  id: string;
  object: "vector_store.deleted";
  deleted: boolean;
}
