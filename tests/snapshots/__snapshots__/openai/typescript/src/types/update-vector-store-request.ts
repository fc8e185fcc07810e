import type { Metadata } from "./metadata.js";
import type { VectorStoreExpirationAfter } from "./vector-store-expiration-after.js";

/** What to change about a vector store. */
export interface UpdateVectorStoreRequest {
  /** Another name. */
  name?: string | null;

  expires_after?: VectorStoreExpirationAfter | null;

  metadata?: Metadata;
}
