/** The size of chunks, in tokens. */
export interface StaticChunkingStrategy {
  /** How long a chunk may be. The service itself uses 800. */
  max_chunk_size_tokens: number;

  /**
   * How much two neighbours share, up to half a chunk. The service itself uses 400.
   */
  chunk_overlap_tokens: number;
}
