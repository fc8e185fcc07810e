import type { StaticChunkingStrategy } from "./static-chunking-strategy.js";

/** Cut by these numbers. */
export interface StaticChunkingStrategyResponseParam {
  type: "static";
  static: StaticChunkingStrategy;
}
