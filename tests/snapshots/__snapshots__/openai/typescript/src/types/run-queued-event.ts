import type { RunObject } from "./run-object.js";

/** A run waits for its turn. */
export interface RunQueuedEvent {
  event: "thread.run.queued";
  data: RunObject;
}
