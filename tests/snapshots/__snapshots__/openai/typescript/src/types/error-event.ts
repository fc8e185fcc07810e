import type { Error } from "./error.js";

/** Something went wrong inside the service, or took too long. */
export interface ErrorEvent {
  event: "error";
  data: Error;
}
