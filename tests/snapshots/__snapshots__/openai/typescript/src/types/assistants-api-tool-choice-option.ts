import type { AssistantsNamedToolChoice } from "./assistants-named-tool-choice.js";

/**
 * Whether tools are used.
 *
 * - `auto`: the model decides.
 * - `none`: no tool is used.
 * - `required`: at least one tool is used before the answer.
 * - an object: this tool is used.
 */
export type AssistantsApiToolChoiceOption =
  "none" | "auto" | "required" | AssistantsNamedToolChoice;
