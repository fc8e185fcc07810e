import type { ChatCompletionMessageToolCalls } from "./chat-completion-message-tool-calls.js";

/** What the model says. */
export interface ChatCompletionResponseMessage {
  role: "assistant";

  /** The text. */
  content: string | null;

  /** How it declined, if it did. */
  refusal: string | null;

  tool_calls?: ChatCompletionMessageToolCalls;
}
