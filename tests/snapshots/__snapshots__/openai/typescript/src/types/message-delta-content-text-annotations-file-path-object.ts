/** A piece of a path. */
export interface MessageDeltaContentTextAnnotationsFilePathObject {
  index: number;
  type: "file_path";
  text?: string;
  file_path?: MessageDeltaContentTextAnnotationsFilePathObjectFilePath;
  start_index?: number;
  end_index?: number;
}

export interface MessageDeltaContentTextAnnotationsFilePathObjectFilePath {
  file_id?: string;
}
