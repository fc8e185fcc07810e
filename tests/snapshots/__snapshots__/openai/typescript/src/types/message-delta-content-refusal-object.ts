/** More of a refusal. */
export interface MessageDeltaContentRefusalObject {
  index: number;
  type: "refusal";
  refusal?: string;
}
