import type { AssistantToolsCode } from "./assistant-tools-code.js";
import type { AssistantToolsFileSearchTypeOnly } from "./assistant-tools-file-search-type-only.js";

/** A file that came along with a message. */
export interface MessageAttachment {
  /** The file. */
  file_id?: string;

  /** The tools that may read it. */
  tools?: Array<AssistantToolsCode | AssistantToolsFileSearchTypeOnly>;
}
