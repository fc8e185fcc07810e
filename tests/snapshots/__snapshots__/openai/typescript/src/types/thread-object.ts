import type { Metadata } from "./metadata.js";
import type { ToolResources } from "./tool-resources.js";

/** A conversation. */
export interface ThreadObject {
  /** The id of the thread. */
  id: string;

  object: "thread";

  /** When it was opened, in seconds since 1970. */
  created_at: number;

  tool_resources: ToolResources | null;

  metadata: Metadata;
}
