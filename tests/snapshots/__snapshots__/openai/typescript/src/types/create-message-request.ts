import type { AssistantToolsCode } from "./assistant-tools-code.js";
import type { AssistantToolsFileSearchTypeOnly } from "./assistant-tools-file-search-type-only.js";
import type { MessageRequestContent } from "./message-request-content.js";
import type { Metadata } from "./metadata.js";

/** A new message. */
export interface CreateMessageRequest {
  /**
   * Who speaks. Use `assistant` to put words into the mouth of the assistant.
   */
  role: "user" | "assistant";

  /** What is said, as text or as parts. */
  content: string | MessageRequestContent[];

  /** Files to take along, and which tools may read them. */
  attachments?: CreateMessageRequestAttachmentsItem[] | null;

  metadata?: Metadata;
}

/** A file that came along with a message. */
export interface CreateMessageRequestAttachmentsItem {
  /** The file. */
  file_id: string;

  /** The tools that may read it. */
  tools: Array<AssistantToolsCode | AssistantToolsFileSearchTypeOnly>;
}
