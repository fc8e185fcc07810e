import type { RunStepObject } from "./run-step-object.js";

/** A step has failed. */
export interface RunStepFailedEvent {
  event: "thread.run.step.failed";
  data: RunStepObject;
}
