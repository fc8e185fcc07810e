import type { RunStepObject } from "./run-step-object.js";

/** A step is at work. */
export interface RunStepInProgressEvent {
  event: "thread.run.step.in_progress";
  data: RunStepObject;
}
