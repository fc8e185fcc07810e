import type { FunctionParameters } from "./function-parameters.js";

/** A function that you offer to the model. */
export interface FunctionObject {
  /** Letters, digits, `_` and `-`. */
  name: string;

  /** What the function is for. The model reads this to decide on a call. */
  description?: string;

  parameters?: FunctionParameters;

  /**
   * When true, arguments always fit `parameters`. Some schema keywords are then
   * refused.
   *
   * @defaultValue `false`
   */
  strict?: boolean | null;
}
