import type { AssistantToolsCode } from "./assistant-tools-code.js";
import type { AssistantToolsFileSearch } from "./assistant-tools-file-search.js";
import type { AssistantToolsFunction } from "./assistant-tools-function.js";

/** One thing that an assistant may use. */
export type AssistantTool =
  AssistantToolsCode | AssistantToolsFileSearch | AssistantToolsFunction;
