/** Plain text. */
export interface ResponseFormatText {
  type: "text";
}
