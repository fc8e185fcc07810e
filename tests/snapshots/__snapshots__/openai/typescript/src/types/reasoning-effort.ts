/**
 * How long a reasoning model thinks before it speaks. Each model knows some of
 * these.
 */
export type ReasoningEffort =
  "none" | "minimal" | "low" | "medium" | "high" | "xhigh" | "max" | null;
