import type { Model } from "./model.js";

/** All models. */
export interface ListModelsResponse {
  object: "list";
  data: Model[];
}
