import type { OtherChunkingStrategyResponseParam } from "./other-chunking-strategy-response-param.js";
import type { StaticChunkingStrategyResponseParam } from "./static-chunking-strategy-response-param.js";
import type { VectorStoreFileAttributes } from "./vector-store-file-attributes.js";

/** A file in a vector store. */
export interface VectorStoreFileObject {
  /** The id of the file. */
  id: string;

  object: "vector_store.file";

  /**
   * How much room it takes in the store. The upload may be smaller or larger.
   */
  usage_bytes: number;

  /** When it was put into the store, in seconds since 1970. */
  created_at: number;

  /** The store it is in. */
  vector_store_id: string;

  /** Whether it can be searched. It can when `completed`. */
  status: "in_progress" | "completed" | "cancelled" | "failed";

  /** What went wrong last, if anything. */
  last_error: VectorStoreFileObjectLastError | null;

  /** How it was cut into chunks. */
  chunking_strategy?:
    StaticChunkingStrategyResponseParam | OtherChunkingStrategyResponseParam;

  attributes?: VectorStoreFileAttributes;
}

/** What went wrong last, if anything. */
export interface VectorStoreFileObjectLastError {
  code: "server_error" | "unsupported_file" | "invalid_file";

  /** A sentence for people. */
  message: string;
}
