import type { RunObject } from "./run-object.js";

/** A run has hit a limit and ended early. */
export interface RunIncompleteEvent {
  event: "thread.run.incomplete";
  data: RunObject;
}
