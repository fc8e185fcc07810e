import type { ChatCompletionTextContent } from "./chat-completion-text-content.js";

/** Instructions that stand above what users say. */
export interface ChatCompletionRequestDeveloperMessage {
  role: "developer";

  content: ChatCompletionTextContent;

  /** A name, to tell speakers with one role apart. */
  name?: string;
}
