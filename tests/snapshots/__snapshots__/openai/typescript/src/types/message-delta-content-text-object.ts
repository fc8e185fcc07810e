import type { TextAnnotationDelta } from "./text-annotation-delta.js";

/** More text. */
export interface MessageDeltaContentTextObject {
  index: number;
  type: "text";
  text?: MessageDeltaContentTextObjectText;
}

export interface MessageDeltaContentTextObjectText {
  /** What to add to the text so far. */
  value?: string;

  annotations?: TextAnnotationDelta[];
}
