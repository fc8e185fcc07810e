/** A picture that you uploaded. */
export interface MessageContentImageFileObject {
  type: "image_file";
  image_file: MessageContentImageFileObjectImageFile;
}

export interface MessageContentImageFileObjectImageFile {
  /** The file, uploaded with the purpose `vision`. */
  file_id: string;

  /**
   * How closely to look. `low` costs fewer tokens.
   *
   * @defaultValue `"auto"`
   */
  detail?: "auto" | "low" | "high";
}
