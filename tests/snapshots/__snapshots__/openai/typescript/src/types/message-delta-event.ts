import type { MessageDeltaObject } from "./message-delta-object.js";

/** A piece of a message has arrived. */
export interface MessageDeltaEvent {
  event: "thread.message.delta";
  data: MessageDeltaObject;
}
