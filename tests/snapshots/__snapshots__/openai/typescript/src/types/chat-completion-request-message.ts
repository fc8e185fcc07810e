import type { ChatCompletionRequestAssistantMessage } from "./chat-completion-request-assistant-message.js";
import type { ChatCompletionRequestDeveloperMessage } from "./chat-completion-request-developer-message.js";
import type { ChatCompletionRequestSystemMessage } from "./chat-completion-request-system-message.js";
import type { ChatCompletionRequestToolMessage } from "./chat-completion-request-tool-message.js";
import type { ChatCompletionRequestUserMessage } from "./chat-completion-request-user-message.js";

/** One message of the conversation. */
export type ChatCompletionRequestMessage =
  | ChatCompletionRequestDeveloperMessage
  | ChatCompletionRequestSystemMessage
  | ChatCompletionRequestUserMessage
  | ChatCompletionRequestAssistantMessage
  | ChatCompletionRequestToolMessage;
