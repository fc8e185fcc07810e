import type { MessageAttachment } from "./message-attachment.js";
import type { MessageContent } from "./message-content.js";
import type { Metadata } from "./metadata.js";

/** Something that was said in a thread. */
export interface MessageObject {
  /** The id of the message. */
  id: string;

  object: "thread.message";

  /** When it was begun, in seconds since 1970. */
  created_at: number;

  /** The thread it stands in. */
  thread_id: string;

  /** Whether it is still being written. */
  status: "in_progress" | "incomplete" | "completed";

  /** Why the message broke off, if it did. */
  incomplete_details: MessageObjectIncompleteDetails | null;

  /** When it was finished. */
  completed_at: number | null;

  /** When it broke off. */
  incomplete_at: number | null;

  /** Who speaks. */
  role: "user" | "assistant";

  /** What is said, part by part. */
  content: MessageContent[];

  /** The assistant that wrote it, if one did. */
  assistant_id: string | null;

  /**
   * The run in which it was written. Null for a message that you added
   * yourself.
   */
  run_id: string | null;

  /** Files that came along, and which tools may read them. */
  attachments: MessageAttachment[] | null;

  metadata: Metadata;
}

/** Why the message broke off, if it did. */
export interface MessageObjectIncompleteDetails {
  reason:
    | "content_filter"
    | "max_tokens"
    | "run_cancelled"
    | "run_expired"
    | "run_failed";
}
