/**
 * Cut in a way that is not on record, as with files from before there was a
 * choice.
 */
export interface OtherChunkingStrategyResponseParam {
  type: "other";
}
