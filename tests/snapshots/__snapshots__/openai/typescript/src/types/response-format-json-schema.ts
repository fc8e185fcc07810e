import type { ResponseFormatJsonSchemaSchema } from "./response-format-json-schema-schema.js";

/** JSON that fits a schema of yours. */
export interface ResponseFormatJsonSchema {
  type: "json_schema";
  json_schema: ResponseFormatJsonSchemaJsonSchema;
}

export interface ResponseFormatJsonSchemaJsonSchema {
  /** Letters, digits, `_` and `-`. */
  name: string;

  /** What the answer is for. The model reads this. */
  description?: string;

  schema?: ResponseFormatJsonSchemaSchema;

  /**
   * When true, the answer always fits. Some JSON Schema keywords are then
   * refused.
   *
   * @defaultValue `false`
   */
  strict?: boolean | null;
}
