/** A file that was uploaded, or that the service made. */
export interface OpenAIFile {
  /** The id of the file. */
  id: string;

  object: "file";

  /** Its size. */
  bytes: number;

  /** When it was uploaded, in seconds since 1970. */
  created_at: number;

  /** When it will be deleted by itself. Missing for a file that stays. */
  expires_at?: number;

  /** Its name. */
  filename: string;

  /** What it is for. */
  purpose: OpenAIFilePurpose;

  /**
   * How far it is. No longer useful.
   *
   * @deprecated
   */
  status: "uploaded" | "processed" | "error";

  /**
   * What is wrong with a file for fine-tuning. Ask the fine-tuning job instead.
   *
   * @deprecated
   */
  status_details?: string;
}

/** What it is for. */
export type OpenAIFilePurpose =
  | "assistants"
  | "assistants_output"
  | "batch"
  | "batch_output"
  | "fine-tune"
  | "fine-tune-results"
  | "vision"
  | "user_data";
