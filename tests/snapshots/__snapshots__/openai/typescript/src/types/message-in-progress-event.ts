import type { MessageObject } from "./message-object.js";

/** A message is being written. */
export interface MessageInProgressEvent {
  event: "thread.message.in_progress";
  data: MessageObject;
}
