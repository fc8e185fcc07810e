/** A picture from the web. */
export interface MessageDeltaContentImageUrlObject {
  index: number;
  type: "image_url";
  image_url?: MessageDeltaContentImageUrlObjectImageUrl;
}

export interface MessageDeltaContentImageUrlObjectImageUrl {
  url?: string;

  /** @defaultValue `"auto"` */
  detail?: "auto" | "low" | "high";
}
