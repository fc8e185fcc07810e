/** The errors a call may end in: by status, by connection, by what was answered. */

import { encode } from "./encode.js";

/** The root of every error about an exchange with the API. */
export class APIError extends Error {
  override name = "APIError";
}

/** The client cannot send this request: something was not given to it, or cannot be sent. */
export class ConfigurationError extends APIError {
  override name = "ConfigurationError";
}

/** A credential that is needed was neither given nor in the environment. */
export class MissingCredentialError extends ConfigurationError {
  override name = "MissingCredentialError";
}

/** The next page cannot be asked for, as its URL leads to another host. */
export class PaginationError extends APIError {
  override name = "PaginationError";
}

/** No answer came: the connection failed, or was lost. */
export class APIConnectionError extends APIError {
  override name = "APIConnectionError";
}

/** No answer came in time. */
export class APITimeoutError extends APIConnectionError {
  override name = "APITimeoutError";
}

/** The connection was lost in the middle of a stream. */
export class StreamInterruptedError extends APIConnectionError {
  override name = "StreamInterruptedError";
  /** How many events had arrived. */
  readonly eventsReceived: number;
  /** The id of the last of them, if the server numbers its events. */
  readonly lastEventId: string | null;

  constructor(
    message: string,
    eventsReceived: number,
    lastEventId: string | null,
    options?: ErrorOptions,
  ) {
    super(message, options);
    this.eventsReceived = eventsReceived;
    this.lastEventId = lastEventId;
  }
}

/** An error about an answer. */
export class APIResponseError extends APIError {
  override name = "APIResponseError";
  readonly status: number;
  readonly headers: Headers;
  /** What the server calls this exchange, to be quoted to its support. */
  readonly requestId: string | null;
  /** What was answered: decoded JSON, or text; undefined if there was nothing. */
  readonly body: unknown;

  constructor(
    message: string,
    response: { status: number; headers: Headers },
    body?: unknown,
  ) {
    super(message);
    this.status = response.status;
    this.headers = response.headers;
    this.requestId = requestIdOf(response.headers);
    this.body = body;
  }
}

/** The server sent an error event in a stream. */
export class APIStreamError extends APIResponseError {
  override name = "APIStreamError";
}

/** The answer has a status other than 2xx. */
export class APIStatusError extends APIResponseError {
  override name = "APIStatusError";
}

/** 400 */
export class BadRequestError extends APIStatusError {
  override name = "BadRequestError";
}

/** 401 */
export class AuthenticationError extends APIStatusError {
  override name = "AuthenticationError";
}

/** 403 */
export class PermissionDeniedError extends APIStatusError {
  override name = "PermissionDeniedError";
}

/** 404 */
export class NotFoundError extends APIStatusError {
  override name = "NotFoundError";
}

/** 409 */
export class ConflictError extends APIStatusError {
  override name = "ConflictError";
}

/** 422 */
export class UnprocessableEntityError extends APIStatusError {
  override name = "UnprocessableEntityError";
}

/** 429 */
export class RateLimitError extends APIStatusError {
  override name = "RateLimitError";
}

/** 500 and above */
export class InternalServerError extends APIStatusError {
  override name = "InternalServerError";
}

/** What the server calls an exchange. */
export function requestIdOf(headers: Headers): string | null {
  return headers.get("x-request-id") ?? headers.get("request-id");
}

/** The error for a status other than 2xx. */
export function statusError(
  response: Response,
  text: string,
  secrets: readonly string[],
): APIStatusError {
  const body = decoded(text);
  const status = `${response.status} ${response.statusText}`.trim();
  const said = saidIn(body);
  const message = hidden(said ? `${status}: ${said}` : status, secrets);
  return new (classFor(response.status))(message, response, body);
}

function classFor(status: number): typeof APIStatusError {
  switch (status) {
    case 400:
      return BadRequestError;
    case 401:
      return AuthenticationError;
    case 403:
      return PermissionDeniedError;
    case 404:
      return NotFoundError;
    case 409:
      return ConflictError;
    case 422:
      return UnprocessableEntityError;
    case 429:
      return RateLimitError;
    default:
      return status >= 500 ? InternalServerError : APIStatusError;
  }
}

/** JSON where it is JSON, else the text itself. */
export function decoded(text: string): unknown {
  if (text === "") return undefined;
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return text;
  }
}

/** A message without what must not be shown, as it is or as a URL or JSON spells it. */
export function hidden(message: string, secrets: readonly string[]): string {
  for (const secret of secrets) {
    if (secret.length < 6) continue;
    for (const spelled of [
      secret,
      encode(secret),
      encode(secret).replaceAll("%20", "+"),
      JSON.stringify(secret).slice(1, -1),
    ]) {
      message = message.replaceAll(spelled, "***");
    }
  }
  return message;
}

/** An error as the cause of another; not if it shows a secret, as causes are printed whole. */
export function causedBy(
  error: unknown,
  secrets: readonly string[],
): ErrorOptions {
  const shown = chainOf(error)
    .flatMap((one) => [one.stack, ...Object.values(one)])
    .join(" ");
  return hidden(shown, secrets) === shown ? { cause: error } : {};
}

/** An error and its causes. */
export function chainOf(error: unknown): Error[] {
  const found: Error[] = [];
  for (let one = error; one instanceof Error && found.length < 5;) {
    found.push(one);
    one = one.cause;
  }
  return found;
}

const SAYING = [
  "message",
  "error",
  "detail",
  "error_description",
  "title",
  "errors",
];

/** What an error's body says, for a message: short, and never a page of HTML. */
export function saidIn(body: unknown): string {
  if (typeof body === "string") return saidByText(body);
  if (Array.isArray(body)) {
    const first: unknown = body[0];
    return Array.isArray(first) ? "" : saidIn(first);
  }
  if (typeof body !== "object" || body === null) return "";
  const members = body as Record<string, unknown>;
  for (const key of SAYING) {
    const said = saidIn(members[key]);
    const more = members["error_description"];
    if (said && key === "error" && typeof more === "string") {
      return shortened(`${said}: ${more}`);
    }
    if (said) return said;
  }
  return shortened(JSON.stringify(members));
}

function saidByText(text: string): string {
  if (!/^\s*(<!doctype html|<html|<head|<body)/i.test(text)) {
    return shortened(text);
  }
  const title = /<title[^>]*>([^<]*)<\/title>/i.exec(text)?.[1]?.trim();
  return shortened(title ? `an HTML page, “${title}”` : "an HTML page");
}

function shortened(text: string): string {
  const line = text.replace(/[\s\p{C}]+/gu, " ").trim();
  return line.length <= 300 ? line : `${line.slice(0, 299)}…`;
}
