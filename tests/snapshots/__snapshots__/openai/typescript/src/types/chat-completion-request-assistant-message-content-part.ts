import type { ChatCompletionRequestMessageContentPartRefusal } from "./chat-completion-request-message-content-part-refusal.js";
import type { ChatCompletionRequestMessageContentPartText } from "./chat-completion-request-message-content-part-text.js";

/** A part of what the model said. */
export type ChatCompletionRequestAssistantMessageContentPart =
  | ChatCompletionRequestMessageContentPartText
  | ChatCompletionRequestMessageContentPartRefusal;
