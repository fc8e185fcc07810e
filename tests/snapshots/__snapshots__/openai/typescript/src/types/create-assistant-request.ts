import type { AssistantSupportedModels } from "./assistant-supported-models.js";
import type { AssistantTool } from "./assistant-tool.js";
import type { AssistantsApiResponseFormatOption } from "./assistants-api-response-format-option.js";
import type { CreateToolResources } from "./create-tool-resources.js";
import type { Metadata } from "./metadata.js";
import type { ReasoningEffort } from "./reasoning-effort.js";

/** A new assistant. */
export interface CreateAssistantRequest {
  /**
   * The model that does the thinking. Any name is taken; the known ones are
   * listed.
   */
  model: (string & {}) | AssistantSupportedModels;

  /** A name for people. */
  name?: string | null;

  /** A word on what it is good for. */
  description?: string | null;

  /** What the model is told before anything else. */
  instructions?: string | null;

  reasoning_effort?: ReasoningEffort;

  /**
   * What it may use.
   *
   * @defaultValue `[]`
   */
  tools?: AssistantTool[];

  tool_resources?: CreateToolResources | null;

  metadata?: Metadata;

  /**
   * How freely words are picked. 0 is sober, 2 is wild.
   *
   * @defaultValue `1`
   */
  temperature?: number | null;

  /**
   * The share of likely words that is picked from. Change this or
   * `temperature`, not both.
   *
   * @defaultValue `1`
   */
  top_p?: number | null;

  response_format?: AssistantsApiResponseFormatOption | null;
}
