import type { Source } from "./source.js";

export interface Recipe {
  title?: string;
  rating?: number | null;
  minutes?: number;
  course?: "starter" | "main" | null;
  based_on?: Source | null;
  photo?: string;
}

/** `Recipe`, as a request takes it. */
export interface RecipeInput {
  title?: string;
  rating?: number | null;
  minutes?: number;
  course?: "starter" | "main" | null;
  based_on?: Source | null;
}
