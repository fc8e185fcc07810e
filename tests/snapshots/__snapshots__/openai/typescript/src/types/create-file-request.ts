import type { FileInput } from "../runtime/index.js";
import type { FileExpirationAfter } from "./file-expiration-after.js";

/** A file to upload. */
export interface CreateFileRequest {
  /** The bytes, with a file name. */
  file: FileInput;

  /**
   * What it is for.
   *
   * - `assistants`: for the tools of assistants
   * - `batch`: the requests of a batch job
   * - `fine-tune`: examples for fine-tuning
   * - `vision`: pictures
   * - `user_data`: anything else
   * - `evals`: data for evaluations
   */
  purpose: CreateFileRequestPurpose;

  expires_after?: FileExpirationAfter;
}

/**
 * What it is for.
 *
 * - `assistants`: for the tools of assistants
 * - `batch`: the requests of a batch job
 * - `fine-tune`: examples for fine-tuning
 * - `vision`: pictures
 * - `user_data`: anything else
 * - `evals`: data for evaluations
 */
export type CreateFileRequestPurpose =
  "assistants" | "batch" | "fine-tune" | "vision" | "user_data" | "evals";
