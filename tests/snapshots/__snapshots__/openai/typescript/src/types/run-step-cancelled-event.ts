import type { RunStepObject } from "./run-step-object.js";

/** A step was stopped. */
export interface RunStepCancelledEvent {
  event: "thread.run.step.cancelled";
  data: RunStepObject;
}
