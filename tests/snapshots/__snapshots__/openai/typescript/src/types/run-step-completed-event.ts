import type { RunStepObject } from "./run-step-object.js";

/** A step has ended well. */
export interface RunStepCompletedEvent {
  event: "thread.run.step.completed";
  data: RunStepObject;
}
