import type { StaticChunkingStrategy } from "./static-chunking-strategy.js";

/** You decide. */
export interface StaticChunkingStrategyRequestParam {
  type: "static";
  static: StaticChunkingStrategy;
}
