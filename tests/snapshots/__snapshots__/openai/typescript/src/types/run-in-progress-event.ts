import type { RunObject } from "./run-object.js";

/** A run is at work. */
export interface RunInProgressEvent {
  event: "thread.run.in_progress";
  data: RunObject;
}
