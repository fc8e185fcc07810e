/** Text. */
export interface MessageRequestContentTextObject {
  type: "text";

  /** The text. */
  text: string;
}
