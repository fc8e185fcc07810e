/** A part that is text. */
export interface ChatCompletionRequestMessageContentPartText {
  type: "text";

  /** The text. */
  text: string;
}
