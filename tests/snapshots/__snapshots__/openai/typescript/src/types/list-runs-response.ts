import type { RunObject } from "./run-object.js";

/** A page of runs. */
export interface ListRunsResponse {
  /** Always `list`. */
  object: string;

  data: RunObject[];

  /** The id of the first object here, or null on an empty page. */
  first_id: string | null;

  /** The id of the last object here, or null on an empty page. */
  last_id: string | null;

  /** Whether there is another page. */
  has_more: boolean;
}
