/** A picture from a file. */
export interface MessageDeltaContentImageFileObject {
  index: number;
  type: "image_file";
  image_file?: MessageDeltaContentImageFileObjectImageFile;
}

export interface MessageDeltaContentImageFileObjectImageFile {
  file_id?: string;

  /** @defaultValue `"auto"` */
  detail?: "auto" | "low" | "high";
}
