/** The types of the API. */

export type * from "./create-job-request-multipart.js";
export type * from "./job.js";
export type * from "./log-in-request.js";
export type * from "./upload-scans-request.js";
export type * from "./upload-scans-request-options.js";
