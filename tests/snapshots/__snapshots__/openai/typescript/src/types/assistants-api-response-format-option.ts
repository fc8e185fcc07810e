import type { ResponseFormatJsonObject } from "./response-format-json-object.js";
import type { ResponseFormatJsonSchema } from "./response-format-json-schema.js";
import type { ResponseFormatText } from "./response-format-text.js";

/**
 * The form of the answer.
 *
 * With `auto` the model decides. With a JSON Schema the answer always fits it.
 * With `json_object` the answer is some JSON; say so in a message too, or the
 * model may never stop.
 */
export type AssistantsApiResponseFormatOption =
  | "auto"
  | ResponseFormatText
  | ResponseFormatJsonObject
  | ResponseFormatJsonSchema;
