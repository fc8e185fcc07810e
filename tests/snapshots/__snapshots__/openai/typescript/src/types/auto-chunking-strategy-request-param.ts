/**
 * The service decides. At present that means chunks of 800 tokens that share 400.
 */
export interface AutoChunkingStrategyRequestParam {
  type: "auto";
}
