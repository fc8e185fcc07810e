import type { RunObject } from "./run-object.js";

/** A run was asked for. */
export interface RunCreatedEvent {
  event: "thread.run.created";
  data: RunObject;
}
