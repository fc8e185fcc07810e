export { Client, type ClientOptions } from "./client.js";
export { api as default, type Functions } from "./functions.js";
export type {
  ListAuthorsParams,
  ListBooksParams,
  SearchBooksParams,
} from "./resources/books.js";
export type {
  ListOrdersParams,
  ListPublishersParams,
  ListShelvesParams,
} from "./resources/shelves.js";
export {
  APIConnectionError,
  APIError,
  APIPromise,
  APIResponseError,
  APIStatusError,
  APIStreamError,
  APITimeoutError,
  AuthenticationError,
  BadRequestError,
  type BinaryInput,
  type ClientCredentials,
  ConfigurationError,
  ConflictError,
  type Credential,
  type FileInput,
  InternalServerError,
  MissingCredentialError,
  NotFoundError,
  Page,
  PagePromise,
  PaginationError,
  PermissionDeniedError,
  RateLimitError,
  type RequestOptions,
  type ServerSentEvent,
  Stream,
  StreamInterruptedError,
  UnprocessableEntityError,
} from "./runtime/index.js";
export type * from "./types/index.js";
