import type { ChunkingStrategyRequestParam } from "./chunking-strategy-request-param.js";
import type { CreateVectorStoreFileRequest } from "./create-vector-store-file-request.js";
import type { VectorStoreFileAttributes } from "./vector-store-file-attributes.js";

/** Files to put into a vector store. Send `file_ids` or `files`, never both. */
export interface CreateVectorStoreFileBatchRequest {
  /** Files that are all treated alike. */
  file_ids?: string[];

  /**
   * Files with settings of their own. The settings beside this list do not
   * apply to them.
   */
  files?: CreateVectorStoreFileRequest[];

  chunking_strategy?: ChunkingStrategyRequestParam;

  attributes?: VectorStoreFileAttributes;
}
