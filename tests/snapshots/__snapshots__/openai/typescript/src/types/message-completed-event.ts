import type { MessageObject } from "./message-object.js";

/** A message is finished. */
export interface MessageCompletedEvent {
  event: "thread.message.completed";
  data: MessageObject;
}
