/** The JSON Schema itself. */
export type ResponseFormatJsonSchemaSchema = Record<string, unknown>;
