import type { FunctionObject } from "./function-object.js";

/** A function that the model may ask for. */
export interface ChatCompletionTool {
  type: "function";
  function: FunctionObject;
}
