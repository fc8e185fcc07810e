import type { Metadata } from "./metadata.js";

/** What to change about a run. */
export interface ModifyRunRequest {
  metadata?: Metadata;
}
