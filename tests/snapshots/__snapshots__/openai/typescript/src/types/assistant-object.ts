import type { AssistantTool } from "./assistant-tool.js";
import type { AssistantsApiResponseFormatOption } from "./assistants-api-response-format-option.js";
import type { Metadata } from "./metadata.js";
import type { ToolResources } from "./tool-resources.js";

/**
 * A model with instructions and tools, ready to work on threads.
 *
 * @deprecated
 */
export interface AssistantObject {
  /** The id of the assistant. */
  id: string;

  object: "assistant";

  /** When it was made, in seconds since 1970. */
  created_at: number;

  /** A name for people. */
  name: string | null;

  /** A word on what it is good for. */
  description: string | null;

  /** The model that does the thinking. */
  model: string;

  /** What the model is told before anything else. */
  instructions: string | null;

  /**
   * What it may use.
   *
   * @defaultValue `[]`
   */
  tools: AssistantTool[];

  tool_resources?: ToolResources | null;

  metadata: Metadata;

  /**
   * How freely words are picked. 0 is sober, 2 is wild.
   *
   * @defaultValue `1`
   */
  temperature?: number | null;

  /**
   * The share of likely words that is picked from.
   *
   * @defaultValue `1`
   */
  top_p?: number | null;

  response_format?: AssistantsApiResponseFormatOption | null;
}
