import type { ChatCompletionMessageToolCallChunk } from "./chat-completion-message-tool-call-chunk.js";

/** What to add to an answer. */
export interface ChatCompletionStreamResponseDelta {
  role?: "developer" | "system" | "user" | "assistant" | "tool";

  /** More text. */
  content?: string | null;

  /** More of a refusal. */
  refusal?: string | null;

  /** More of the calls that the model asks for. */
  tool_calls?: ChatCompletionMessageToolCallChunk[];
}
