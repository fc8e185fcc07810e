import type { MessageDeltaContent } from "./message-delta-content.js";

/** A piece of a message that is being written. */
export interface MessageDeltaObject {
  /** The id of the message. */
  id: string;

  object: "thread.message.delta";

  /** What is new. */
  delta: MessageDeltaObjectDelta;
}

/** What is new. */
export interface MessageDeltaObjectDelta {
  role?: "user" | "assistant";
  content?: MessageDeltaContent[];
}
