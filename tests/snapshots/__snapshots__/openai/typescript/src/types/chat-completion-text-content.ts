import type { ChatCompletionRequestMessageContentPartText } from "./chat-completion-request-message-content-part-text.js";

/** Text, whole or in parts. */
export type ChatCompletionTextContent =
  string | ChatCompletionRequestMessageContentPartText[];
