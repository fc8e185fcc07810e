/** A place in a file. */
export interface VectorStoreSearchResultContentObject {
  type: "text";

  /** What stands there. */
  text: string;
}
