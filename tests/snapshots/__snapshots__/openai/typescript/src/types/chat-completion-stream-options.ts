/** Settings of a stream. Only for `stream` set to true. */
export interface ChatCompletionStreamOptions {
  /**
   * Whether to send the number of tokens in one more piece, just before
   * `[DONE]`.
   */
  include_usage?: boolean;

  /** Whether to pad the pieces, so that their sizes give nothing away. */
  include_obfuscation?: boolean;
}
