/** A function that must be asked for. */
export interface ChatCompletionNamedToolChoice {
  type: "function";
  function: ChatCompletionNamedToolChoiceFunction;
}

export interface ChatCompletionNamedToolChoiceFunction {
  /** Which function. */
  name: string;
}
