/** A piece of a call. Pieces with the same `index` belong together. */
export interface ChatCompletionMessageToolCallChunk {
  index: number;
  id?: string;
  type?: "function";
  function?: ChatCompletionMessageToolCallChunkFunction;
}

export interface ChatCompletionMessageToolCallChunkFunction {
  name?: string;

  /** What to add to the arguments so far. */
  arguments?: string;
}
