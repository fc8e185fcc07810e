import type { ChunkingStrategyRequestParam } from "./chunking-strategy-request-param.js";
import type { VectorStoreFileAttributes } from "./vector-store-file-attributes.js";

/** A file to put into a vector store. */
export interface CreateVectorStoreFileRequest {
  /** The uploaded file. */
  file_id: string;

  chunking_strategy?: ChunkingStrategyRequestParam;

  attributes?: VectorStoreFileAttributes;
}
