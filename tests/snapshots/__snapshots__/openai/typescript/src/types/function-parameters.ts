/** The arguments, as a JSON Schema. Left out, the function takes none. */
export type FunctionParameters = Record<string, unknown>;
