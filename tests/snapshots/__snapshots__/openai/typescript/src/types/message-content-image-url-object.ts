/** A picture on the web. */
export interface MessageContentImageUrlObject {
  type: "image_url";
  image_url: MessageContentImageUrlObjectImageUrl;
}

export interface MessageContentImageUrlObjectImageUrl {
  /** Where a JPEG, PNG, GIF or WebP picture can be fetched. */
  url: string;

  /**
   * How closely to look. `low` costs fewer tokens.
   *
   * @defaultValue `"auto"`
   */
  detail?: "auto" | "low" | "high";
}
