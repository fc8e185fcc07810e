import type { ChatCompletionTextContent } from "./chat-completion-text-content.js";

/** What a user says. */
export interface ChatCompletionRequestUserMessage {
  role: "user";

  content: ChatCompletionTextContent;

  /** A name, to tell speakers with one role apart. */
  name?: string;
}
