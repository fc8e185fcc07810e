import type { ChatCompletionMessageToolCalls } from "./chat-completion-message-tool-calls.js";
import type { ChatCompletionRequestAssistantMessageContentPart } from "./chat-completion-request-assistant-message-content-part.js";

/** What the model said before. */
export interface ChatCompletionRequestAssistantMessage {
  role: "assistant";

  /** The text, whole or in parts. May be null when there are calls. */
  content?: string | ChatCompletionRequestAssistantMessageContentPart[] | null;

  /** How it declined, if it did. */
  refusal?: string | null;

  /** A name, to tell speakers with one role apart. */
  name?: string;

  tool_calls?: ChatCompletionMessageToolCalls;
}
