import type { VectorStoreFileAttributes } from "./vector-store-file-attributes.js";
import type { VectorStoreSearchResultContentObject } from "./vector-store-search-result-content-object.js";

/** A file that fits, and the places that do. */
export interface VectorStoreSearchResultItem {
  /** The file. */
  file_id: string;

  /** The name of the file. */
  filename: string;

  /** How well it fits. More is better. */
  score: number;

  attributes: VectorStoreFileAttributes;

  /** The places. */
  content: VectorStoreSearchResultContentObject[];
}
