/** A call of a function. */
export interface ChatCompletionMessageToolCall {
  /** The id of the call. Send it back with the result. */
  id: string;

  type: "function";

  function: ChatCompletionMessageToolCallFunction;
}

export interface ChatCompletionMessageToolCallFunction {
  /** Which function. */
  name: string;

  /** The arguments, as JSON text. Check them, since a model can be wrong. */
  arguments: string;
}
