import type { Metadata } from "./metadata.js";
import type { ToolResources } from "./tool-resources.js";

/** What to change about a thread. */
export interface ModifyThreadRequest {
  tool_resources?: ToolResources | null;
  metadata?: Metadata;
}
