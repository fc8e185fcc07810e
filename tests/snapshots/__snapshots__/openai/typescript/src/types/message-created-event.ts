import type { MessageObject } from "./message-object.js";

/** A message was begun. */
export interface MessageCreatedEvent {
  event: "thread.message.created";
  data: MessageObject;
}
