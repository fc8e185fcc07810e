import type { FunctionObject } from "./function-object.js";

/** Lets the assistant ask you to call a function of yours. */
export interface AssistantToolsFunction {
  type: "function";
  function: FunctionObject;
}
