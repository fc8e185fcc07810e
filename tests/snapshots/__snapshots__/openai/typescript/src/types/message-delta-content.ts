import type { MessageDeltaContentImageFileObject } from "./message-delta-content-image-file-object.js";
import type { MessageDeltaContentImageUrlObject } from "./message-delta-content-image-url-object.js";
import type { MessageDeltaContentRefusalObject } from "./message-delta-content-refusal-object.js";
import type { MessageDeltaContentTextObject } from "./message-delta-content-text-object.js";

/**
 * A piece of one part of a message. Pieces with the same `index` belong
 * together.
 */
export type MessageDeltaContent =
  | MessageDeltaContentImageFileObject
  | MessageDeltaContentTextObject
  | MessageDeltaContentRefusalObject
  | MessageDeltaContentImageUrlObject;
