import type { RunObject } from "./run-object.js";

/** A run took too long and was given up. */
export interface RunExpiredEvent {
  event: "thread.run.expired";
  data: RunObject;
}
