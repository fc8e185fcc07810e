/** What a method gives: a promise of the decoded answer, or of the answer as it is. */

import { APIResponseError, decoded, requestIdOf } from "./errors.js";
import { withBody } from "./response.js";
import type { Exchange } from "./transport.js";

/** An answer decoded, and as it is. */
export interface WithResponse<T> {
  data: T;
  response: Response;
  requestId: string | null;
}

/** A promise of what the document says; `withResponse()` gives status and headers too. */
export class APIPromise<T> implements Promise<T> {
  readonly [Symbol.toStringTag] = "APIPromise";
  readonly #exchange: Promise<Exchange>;
  readonly #parse: (exchange: Exchange) => T;
  #data: Promise<T> | undefined;

  /** @internal */
  constructor(exchange: Promise<Exchange>, parse: (exchange: Exchange) => T) {
    this.#exchange = exchange;
    this.#parse = parse;
  }

  /**
   * The answer as a `Response`. What is no download and no stream has arrived
   * whole by then, and can be read from it once.
   */
  async asResponse(): Promise<Response> {
    const { response, content } = await this.#exchange;
    if (content === null) return response;
    return withBody(response, content);
  }

  /** The decoded answer, with its status and headers. */
  async withResponse(): Promise<WithResponse<T>> {
    const [data, { response }] = await Promise.all([
      this.#value(),
      this.#exchange,
    ]);
    return { data, response, requestId: requestIdOf(response.headers) };
  }

  then<A = T, B = never>(
    onFulfilled?: ((value: T) => A | PromiseLike<A>) | null,
    onRejected?: ((reason: unknown) => B | PromiseLike<B>) | null,
  ): Promise<A | B> {
    return this.#value().then(onFulfilled, onRejected);
  }

  catch<B = never>(
    onRejected?: ((reason: unknown) => B | PromiseLike<B>) | null,
  ): Promise<T | B> {
    return this.#value().catch(onRejected);
  }

  finally(onFinally?: (() => void) | null): Promise<T> {
    return this.#value().finally(onFinally);
  }

  #value(): Promise<T> {
    this.#data ??= this.#exchange.then(this.#parse);
    return this.#data;
  }
}

/** The documented value of an answer. What is not as documented is given as it came. */
export function valueOf(exchange: Exchange): unknown {
  const { content, operation, response } = exchange;
  switch (operation.returns) {
    case "nothing":
      return undefined;
    case "binary":
      return response;
    default:
  }
  const text = new TextDecoder().decode(content ?? undefined);
  const type = response.headers.get("content-type");
  // Where one status has a body and another has none, the type has null for this one.
  if (text === "" && (operation.returns !== "text" || !type)) return null;
  if (operation.returns === "text" && !type?.includes("json")) return text;
  try {
    return JSON.parse(text) as unknown;
  } catch {
    if (operation.returns === "text") return text;
    throw new APIResponseError(
      `expected JSON, and the answer is not (${type ?? "no content type"})`,
      response,
      decoded(text),
    );
  }
}
