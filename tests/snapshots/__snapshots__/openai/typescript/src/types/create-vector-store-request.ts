import type { ChunkingStrategyRequestParam } from "./chunking-strategy-request-param.js";
import type { Metadata } from "./metadata.js";
import type { VectorStoreExpirationAfter } from "./vector-store-expiration-after.js";

/** A new vector store. */
export interface CreateVectorStoreRequest {
  /** Files to put into it. */
  file_ids?: string[];

  /** A name for people. */
  name?: string;

  /** What it is for. */
  description?: string;

  expires_after?: VectorStoreExpirationAfter;

  chunking_strategy?: ChunkingStrategyRequestParam;

  metadata?: Metadata;
}
