/** The model declined to answer. */
export interface MessageContentRefusalObject {
  type: "refusal";

  /** How it put that. */
  refusal: string;
}
