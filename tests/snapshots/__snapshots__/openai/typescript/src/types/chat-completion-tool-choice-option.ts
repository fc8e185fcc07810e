import type { ChatCompletionNamedToolChoice } from "./chat-completion-named-tool-choice.js";

/**
 * Whether functions are asked for.
 *
 * - `auto`: the model decides.
 * - `none`: never.
 * - `required`: at least one.
 * - an object: this one.
 */
export type ChatCompletionToolChoiceOption =
  "none" | "auto" | "required" | ChatCompletionNamedToolChoice;
