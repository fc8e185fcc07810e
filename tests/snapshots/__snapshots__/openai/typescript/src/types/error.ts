/** What went wrong. */
export interface Error {
  /** The family of the error, such as `invalid_request_error`. */
  type: string;

  /** A sentence for people. It may change; do not parse it. */
  message: string;

  /** The field at fault, if it was one. */
  param: string | null;

  /** A short word for programs, such as `invalid_api_key`. */
  code: string | null;
}
