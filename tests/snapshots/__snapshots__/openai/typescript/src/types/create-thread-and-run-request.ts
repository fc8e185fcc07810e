import type { AssistantSupportedModels } from "./assistant-supported-models.js";
import type { AssistantTool } from "./assistant-tool.js";
import type { AssistantsApiResponseFormatOption } from "./assistants-api-response-format-option.js";
import type { AssistantsApiToolChoiceOption } from "./assistants-api-tool-choice-option.js";
import type { CreateThreadRequest } from "./create-thread-request.js";
import type { Metadata } from "./metadata.js";
import type { ParallelToolCalls } from "./parallel-tool-calls.js";
import type { ToolResources } from "./tool-resources.js";
import type { TruncationObject } from "./truncation-object.js";

/** A new thread, and a run on it. Only the assistant is needed. */
export interface CreateThreadAndRunRequest {
  /** The assistant that should answer. */
  assistant_id: string;

  thread?: CreateThreadRequest;

  /** Another model than the assistant's, for this run. */
  model?: (string & {}) | AssistantSupportedModels | null;

  /** Instructions for this run, in place of the assistant's. */
  instructions?: string | null;

  /** Tools for this run, in place of the assistant's. */
  tools?: AssistantTool[] | null;

  tool_resources?: ToolResources | null;

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

  /**
   * Whether to send events while the run is at work. The last one is `[DONE]`.
   */
  stream?: boolean | null;

  /**
   * A limit on the tokens that the run may read, over all its turns.
   *
   * A run that needs more ends as `incomplete`.
   */
  max_prompt_tokens?: number | null;

  /**
   * A limit on the tokens that the run may write, over all its turns.
   *
   * A run that needs more ends as `incomplete`.
   */
  max_completion_tokens?: number | null;

  truncation_strategy?: TruncationObject | null;

  tool_choice?: AssistantsApiToolChoiceOption | null;

  parallel_tool_calls?: ParallelToolCalls;

  response_format?: AssistantsApiResponseFormatOption | null;
}
