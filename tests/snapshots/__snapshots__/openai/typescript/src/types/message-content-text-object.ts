import type { TextAnnotation } from "./text-annotation.js";

/** Text, with notes on where it came from. */
export interface MessageContentTextObject {
  type: "text";
  text: MessageContentTextObjectText;
}

export interface MessageContentTextObjectText {
  /** The text. */
  value: string;

  /** Notes on places in the text. */
  annotations: TextAnnotation[];
}
