import type { RunObject } from "./run-object.js";

/** A run was stopped. */
export interface RunCancelledEvent {
  event: "thread.run.cancelled";
  data: RunObject;
}
