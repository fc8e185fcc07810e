import type { ThreadObject } from "./thread-object.js";

/** A thread was opened. */
export interface ThreadCreatedEvent {
  event: "thread.created";
  data: ThreadObject;
}
