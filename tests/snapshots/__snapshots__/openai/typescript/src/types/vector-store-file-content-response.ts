/** What was read out of a file. */
export interface VectorStoreFileContentResponse {
  object: "vector_store.file_content.page";

  /** The text, in parts. */
  data: VectorStoreFileContentResponseDataItem[];

  /** Whether there is another page. */
  has_more: boolean;

  /** A token for the page after this, if there is one. */
  next_page: string | null;
}

export interface VectorStoreFileContentResponseDataItem {
  /** The kind of part. So far it is `text`. */
  type?: string;

  /** The text. */
  text?: string;
}
