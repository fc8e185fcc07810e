/** How much of a long thread the model gets to see. */
export interface TruncationObject {
  /**
   * With `auto`, the middle gives way first. With `last_messages`, you say how
   * many stay.
   */
  type: "auto" | "last_messages";

  /** How many of the newest messages to show. */
  last_messages?: number | null;
}
