import type { MessageContentImageFileObject } from "./message-content-image-file-object.js";
import type { MessageContentImageUrlObject } from "./message-content-image-url-object.js";
import type { MessageRequestContentTextObject } from "./message-request-content-text-object.js";

/** One part of a new message. */
export type MessageRequestContent =
  | MessageContentImageFileObject
  | MessageContentImageUrlObject
  | MessageRequestContentTextObject;
