import type { RunStepDeltaObject } from "./run-step-delta-object.js";

/** A piece of a step has arrived. */
export interface RunStepDeltaEvent {
  event: "thread.run.step.delta";
  data: RunStepDeltaObject;
}
