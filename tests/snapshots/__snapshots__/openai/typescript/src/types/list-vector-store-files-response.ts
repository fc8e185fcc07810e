import type { VectorStoreFileObject } from "./vector-store-file-object.js";

/** A page of vector store files. */
export interface ListVectorStoreFilesResponse {
  /** Always `list`. */
  object: string;

  data: VectorStoreFileObject[];

  /** The id of the first object here, or null on an empty page. */
  first_id: string | null;

  /** The id of the last object here, or null on an empty page. */
  last_id: string | null;

  /** Whether there is another page. */
  has_more: boolean;
}
