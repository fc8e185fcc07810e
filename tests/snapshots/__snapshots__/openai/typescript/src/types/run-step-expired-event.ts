import type { RunStepObject } from "./run-step-object.js";

/** A step was given up, because its run was. */
export interface RunStepExpiredEvent {
  event: "thread.run.step.expired";
  data: RunStepObject;
}
