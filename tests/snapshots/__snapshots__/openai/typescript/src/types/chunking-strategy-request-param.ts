import type { AutoChunkingStrategyRequestParam } from "./auto-chunking-strategy-request-param.js";
import type { StaticChunkingStrategyRequestParam } from "./static-chunking-strategy-request-param.js";

/** How files are cut into chunks. Left out, it is `auto`. */
export type ChunkingStrategyRequestParam =
  AutoChunkingStrategyRequestParam | StaticChunkingStrategyRequestParam;
