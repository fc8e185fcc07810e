import type { ChatCompletionTextContent } from "./chat-completion-text-content.js";

/** Instructions, for models from before there were developer messages. */
export interface ChatCompletionRequestSystemMessage {
  role: "system";

  content: ChatCompletionTextContent;

  /** A name, to tell speakers with one role apart. */
  name?: string;
}
