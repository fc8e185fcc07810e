/** A tool that must be used. */
export interface AssistantsNamedToolChoice {
  /** The kind of tool. A function needs its name as well. */
  type: "function" | "code_interpreter" | "file_search";

  function?: AssistantsNamedToolChoiceFunction;
}

export interface AssistantsNamedToolChoiceFunction {
  /** Which function. */
  name: string;
}
