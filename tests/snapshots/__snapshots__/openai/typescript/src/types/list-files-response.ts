import type { OpenAIFile } from "./open-ai-file.js";

/** A page of files. */
export interface ListFilesResponse {
  /** Always `list`. */
  object: string;

  data: OpenAIFile[];

  /** The id of the first object here, or null on an empty page. */
  first_id: string | null;

  /** The id of the last object here, or null on an empty page. */
  last_id: string | null;

  /** Whether there is another page. */
  has_more: boolean;
}
