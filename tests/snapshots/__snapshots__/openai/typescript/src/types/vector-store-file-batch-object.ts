import type { VectorStoreFileCounts } from "./vector-store-file-counts.js";

/** Files that go into a vector store together. */
export interface VectorStoreFileBatchObject {
  /** The id of the batch. */
  id: string;

  object: "vector_store.files_batch";

  /** When it was started, in seconds since 1970. */
  created_at: number;

  /** The store they go into. */
  vector_store_id: string;

  /** How far it is. */
  status: "in_progress" | "completed" | "cancelled" | "failed";

  file_counts: VectorStoreFileCounts;
}
