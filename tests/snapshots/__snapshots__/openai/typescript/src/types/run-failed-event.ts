import type { RunObject } from "./run-object.js";

/** A run has failed. */
export interface RunFailedEvent {
  event: "thread.run.failed";
  data: RunObject;
}
