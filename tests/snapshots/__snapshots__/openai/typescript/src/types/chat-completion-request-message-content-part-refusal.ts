/** A part in which the model declined. */
export interface ChatCompletionRequestMessageContentPartRefusal {
  type: "refusal";

  /** How it put that. */
  refusal: string;
}
