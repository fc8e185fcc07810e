import type { Tagged } from "../runtime/index.js";
import type { Bird } from "./bird.js";
import type { Cat } from "./cat.js";

export type Animal =
  Tagged<Cat, "species", "cat" | "lion"> | Tagged<Bird, "species", "bird">;
