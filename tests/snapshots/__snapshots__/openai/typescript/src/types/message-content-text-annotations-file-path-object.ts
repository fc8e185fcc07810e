/** The text points to a file that code has written. */
export interface MessageContentTextAnnotationsFilePathObject {
  type: "file_path";

  /** The path in the text. Put a link in its place. */
  text: string;

  file_path: MessageContentTextAnnotationsFilePathObjectFilePath;

  /** Where the path begins. */
  start_index: number;

  /** Where the path is over. */
  end_index: number;
}

export interface MessageContentTextAnnotationsFilePathObjectFilePath {
  /** The file that was written. */
  file_id: string;
}
