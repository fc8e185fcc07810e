/** You were asked to call a function. */
export interface RunStepDetailsToolCallsFunctionObject {
  /** The id of the call. */
  id: string;

  type: "function";

  function: RunStepDetailsToolCallsFunctionObjectFunction;
}

export interface RunStepDetailsToolCallsFunctionObjectFunction {
  /** Which function. */
  name: string;

  /** The arguments, as JSON text. */
  arguments: string;

  /** What you sent back. Null until you did. */
  output: string | null;
}
