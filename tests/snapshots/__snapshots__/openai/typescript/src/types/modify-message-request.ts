import type { Metadata } from "./metadata.js";

/** What to change about a message. */
export interface ModifyMessageRequest {
  metadata?: Metadata;
}
