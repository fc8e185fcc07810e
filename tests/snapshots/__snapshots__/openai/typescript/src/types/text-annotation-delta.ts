import type { MessageDeltaContentTextAnnotationsFileCitationObject } from "./message-delta-content-text-annotations-file-citation-object.js";
import type { MessageDeltaContentTextAnnotationsFilePathObject } from "./message-delta-content-text-annotations-file-path-object.js";

/** A piece of a note on a text. */
export type TextAnnotationDelta =
  | MessageDeltaContentTextAnnotationsFileCitationObject
  | MessageDeltaContentTextAnnotationsFilePathObject;
