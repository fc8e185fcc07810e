import type { ChatCompletionTextContent } from "./chat-completion-text-content.js";

/** What a function returned. */
export interface ChatCompletionRequestToolMessage {
  role: "tool";

  content: ChatCompletionTextContent;

  /** The call that this answers. */
  tool_call_id: string;
}
