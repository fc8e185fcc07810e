import type { MessageObject } from "./message-object.js";

/** A message broke off. */
export interface MessageIncompleteEvent {
  event: "thread.message.incomplete";
  data: MessageObject;
}
