import type { RunObject } from "./run-object.js";

/** A run has ended well. */
export interface RunCompletedEvent {
  event: "thread.run.completed";
  data: RunObject;
}
