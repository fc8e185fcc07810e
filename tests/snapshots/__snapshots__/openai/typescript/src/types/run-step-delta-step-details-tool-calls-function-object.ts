/** More of a call that you are asked to make. */
export interface RunStepDeltaStepDetailsToolCallsFunctionObject {
  index: number;
  id?: string;
  type: "function";
  function?: RunStepDeltaStepDetailsToolCallsFunctionObjectFunction;
}

export interface RunStepDeltaStepDetailsToolCallsFunctionObjectFunction {
  name?: string;

  /** What to add to the arguments so far. */
  arguments?: string;

  output?: string | null;
}
