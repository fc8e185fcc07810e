import type { CreateMessageRequest } from "./create-message-request.js";
import type { CreateToolResources } from "./create-tool-resources.js";
import type { Metadata } from "./metadata.js";

/** A new thread. */
export interface CreateThreadRequest {
  /** The messages to start with. */
  messages?: CreateMessageRequest[];

  tool_resources?: CreateToolResources | null;

  metadata?: Metadata;
}
