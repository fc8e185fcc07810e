/** A call of a function that you are asked to make. */
export interface RunToolCallObject {
  /** The id of the call. Send it back with the output. */
  id: string;

  type: "function";

  function: RunToolCallObjectFunction;
}

export interface RunToolCallObjectFunction {
  /** Which function. */
  name: string;

  /** The arguments, as JSON text. */
  arguments: string;
}
