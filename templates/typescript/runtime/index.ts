/** The runtime of a generated client: what generated code uses, and what users see. */

export type { ClientCredentials, Credential, Login } from "./auth.js";
export {
  BaseClient,
  type Dictionary,
  flatten,
  type Plain,
  Resource,
  type Streaming,
  type Tagged,
} from "./client.js";
export {
  APIConnectionError,
  APIError,
  APIResponseError,
  APIStatusError,
  APIStreamError,
  APITimeoutError,
  AuthenticationError,
  BadRequestError,
  ConfigurationError,
  ConflictError,
  InternalServerError,
  MissingCredentialError,
  NotFoundError,
  PaginationError,
  PermissionDeniedError,
  RateLimitError,
  StreamInterruptedError,
  UnprocessableEntityError,
} from "./errors.js";
export type { BinaryInput, FileInput } from "./files.js";
export type { ClientConfig, Operation } from "./operation.js";
export { Page, PagePromise } from "./pages.js";
export { APIPromise, type WithResponse } from "./promise.js";
export type { BaseOptions, Fetch, RequestOptions } from "./settings.js";
export type { ServerSentEvent } from "./sse.js";
export { Stream } from "./stream.js";
