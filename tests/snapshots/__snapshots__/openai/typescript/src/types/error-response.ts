import type { Error } from "./error.js";

/** What an answer holds when a call failed. */
export interface ErrorResponse {
  error: Error;
}
