import type { MessageContentImageFileObject } from "./message-content-image-file-object.js";
import type { MessageContentImageUrlObject } from "./message-content-image-url-object.js";
import type { MessageContentRefusalObject } from "./message-content-refusal-object.js";
import type { MessageContentTextObject } from "./message-content-text-object.js";

/** One part of a message. */
export type MessageContent =
  | MessageContentImageFileObject
  | MessageContentImageUrlObject
  | MessageContentTextObject
  | MessageContentRefusalObject;
