import type { ChatCompletionMessageToolCall } from "./chat-completion-message-tool-call.js";

/** Calls that the model asks for. */
export type ChatCompletionMessageToolCalls = ChatCompletionMessageToolCall[];
