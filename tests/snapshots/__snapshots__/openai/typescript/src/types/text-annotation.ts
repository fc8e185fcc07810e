import type { MessageContentTextAnnotationsFileCitationObject } from "./message-content-text-annotations-file-citation-object.js";
import type { MessageContentTextAnnotationsFilePathObject } from "./message-content-text-annotations-file-path-object.js";

/** A note on a place in a text. */
export type TextAnnotation =
  | MessageContentTextAnnotationsFileCitationObject
  | MessageContentTextAnnotationsFilePathObject;
