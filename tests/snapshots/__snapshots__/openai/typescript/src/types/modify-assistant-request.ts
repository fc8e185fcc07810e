import type { AssistantSupportedModels } from "./assistant-supported-models.js";
import type { AssistantTool } from "./assistant-tool.js";
import type { AssistantsApiResponseFormatOption } from "./assistants-api-response-format-option.js";
import type { Metadata } from "./metadata.js";
import type { ReasoningEffort } from "./reasoning-effort.js";
import type { ToolResources } from "./tool-resources.js";

/** What to change about an assistant. */
export interface ModifyAssistantRequest {
  /** Another model. Any name is taken; the known ones are listed. */
  model?: (string & {}) | AssistantSupportedModels;

  reasoning_effort?: ReasoningEffort;

  /** Another name. */
  name?: string | null;

  /** Another word on what it is good for. */
  description?: string | null;

  /** Other instructions. */
  instructions?: string | null;

  /**
   * The tools, all of them. They replace those it had.
   *
   * @defaultValue `[]`
   */
  tools?: AssistantTool[];

  tool_resources?: ToolResources | null;

  metadata?: Metadata;

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
