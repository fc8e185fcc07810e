import type { Metadata } from "./metadata.js";
import type { VectorStoreExpirationAfter } from "./vector-store-expiration-after.js";
import type { VectorStoreFileCounts } from "./vector-store-file-counts.js";

/** A searchable store of files. */
export interface VectorStoreObject {
  /** The id of the vector store. */
  id: string;

  object: "vector_store";

  /** When it was made, in seconds since 1970. */
  created_at: number;

  /** A name for people. */
  name: string;

  /** How much room its files take. */
  usage_bytes: number;

  file_counts: VectorStoreFileCounts;

  /** Whether it can be searched. It can when `completed`. */
  status: "expired" | "in_progress" | "completed";

  expires_after?: VectorStoreExpirationAfter;

  /** When it will go away, if nobody uses it before. */
  expires_at?: number | null;

  /** When it was last used. */
  last_active_at: number | null;

  metadata: Metadata;
}
