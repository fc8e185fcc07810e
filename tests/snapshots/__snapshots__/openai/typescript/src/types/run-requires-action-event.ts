import type { RunObject } from "./run-object.js";

/** A run waits for the output of your functions. */
export interface RunRequiresActionEvent {
  event: "thread.run.requires_action";
  data: RunObject;
}
