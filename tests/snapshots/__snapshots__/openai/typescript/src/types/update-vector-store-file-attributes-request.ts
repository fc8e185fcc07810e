import type { VectorStoreFileAttributes } from "./vector-store-file-attributes.js";

/** New attributes for a file. */
export interface UpdateVectorStoreFileAttributesRequest {
  attributes: VectorStoreFileAttributes;
}
