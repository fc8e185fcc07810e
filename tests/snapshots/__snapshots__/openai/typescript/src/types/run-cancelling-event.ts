import type { RunObject } from "./run-object.js";

/** A run is about to stop. */
export interface RunCancellingEvent {
  event: "thread.run.cancelling";
  data: RunObject;
}
