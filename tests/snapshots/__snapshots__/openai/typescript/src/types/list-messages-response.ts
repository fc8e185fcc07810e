import type { MessageObject } from "./message-object.js";

/** A page of messages. */
export interface ListMessagesResponse {
  /** Always `list`. */
  object: string;

  data: MessageObject[];

  /** The id of the first object here, or null on an empty page. */
  first_id: string | null;

  /** The id of the last object here, or null on an empty page. */
  last_id: string | null;

  /** Whether there is another page. */
  has_more: boolean;
}
