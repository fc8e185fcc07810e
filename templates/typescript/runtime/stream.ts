/** Streams of events. */

import {
  APIResponseError,
  APIStreamError,
  decoded,
  requestIdOf,
  saidIn,
  StreamInterruptedError,
} from "./errors.js";
import { chunksOf } from "./files.js";
import type { Events } from "./operation.js";
import { type Decoder, decoderFor, type ServerSentEvent } from "./sse.js";
import type { Exchange } from "./transport.js";

/** Events as they arrive: `for await (const event of stream)`. It is read once. */
export class Stream<Event> implements AsyncIterable<Event> {
  readonly response: Response;
  readonly #exchange: Exchange;
  readonly #decoder: Decoder;
  readonly #events: AsyncGenerator<Event, void, undefined>;
  #count = 0;
  #closed = false;

  /** @internal */
  constructor(exchange: Exchange) {
    this.response = exchange.response;
    this.#exchange = exchange;
    this.#decoder = decoderFor(exchange.operation.stream?.format ?? "sse");
    this.#events = this.#read();
    refuseDocument(exchange);
  }

  /** What the server calls this exchange. */
  get requestId(): string | null {
    return requestIdOf(this.response.headers);
  }

  /** The id of the last event that had one. */
  get lastEventId(): string | null {
    return this.#decoder.lastId;
  }

  [Symbol.asyncIterator](): AsyncIterator<Event, void, undefined> {
    return this.#events;
  }

  /** Close the connection; iterating ends. */
  async close(): Promise<void> {
    this.#closed = true;
    // First, as a generator that waits for an event cannot return.
    this.#exchange.deadline.cancel();
    await this.#events.return();
  }

  async *#read(): AsyncGenerator<Event, void, undefined> {
    const { deadline, operation } = this.#exchange;
    const done = operation.stream?.done ?? "[DONE]";
    try {
      for await (const chunk of this.#chunks()) {
        const events = chunk
          ? this.#decoder.feed(chunk)
          : this.#decoder.flush();
        for (const event of events) {
          if (event.data === done) return;
          yield this.#decoded(event);
        }
      }
    } finally {
      deadline.end();
    }
  }

  /** The chunks, and null at the end. */
  async *#chunks(): AsyncGenerator<Uint8Array | null, void, undefined> {
    const { deadline } = this.#exchange;
    if (this.response.body) {
      const chunks = chunksOf(this.response.body);
      try {
        for (;;) {
          deadline.touch();
          const { done, value } = await chunks.next();
          deadline.rest();
          if (done === true) break;
          yield value;
        }
      } catch (error) {
        if (this.#closed) return;
        throw this.#interrupted(error);
      } finally {
        await chunks.return();
      }
    }
    yield null;
  }

  #decoded(event: ServerSentEvent): Event {
    const options = this.#exchange.operation.stream ?? {};
    if ((options.errorEvents ?? ["error"]).includes(event.event ?? "")) {
      throw this.#error(event);
    }
    let value: unknown = event;
    if (!options.raw || (options.format ?? "sse") !== "sse") {
      value = this.#data(event, options);
    }
    this.#count += 1;
    return value as Event;
  }

  #data(event: ServerSentEvent, options: Events): unknown {
    const { envelope = false, data: kind = "json" } = options;
    let data: unknown;
    try {
      data = JSON.parse(event.data);
      if (kind === "text" && typeof data !== "string") data = event.data;
    } catch {
      if (!envelope && kind === "json") {
        throw new APIResponseError(
          "the stream has an event that is not JSON",
          this.response,
          event.data,
        );
      }
      data = event.data;
    }
    if (envelope) return { event: event.event, data };
    if (isErrorAlone(data)) throw this.#error(event);
    return data;
  }

  #error(event: ServerSentEvent): APIStreamError {
    const body = decoded(event.data);
    return new APIStreamError(
      `the server ended the stream: ${saidIn(body) || "an error"}`,
      this.response,
      body,
    );
  }

  #interrupted(error: unknown): unknown {
    const { signal } = this.#exchange.call.options;
    if (signal?.aborted) return signal.reason;
    const why = this.#exchange.deadline.passed
      ? "nothing came in time"
      : error instanceof Error
        ? error.message
        : String(error);
    return new StreamInterruptedError(
      `the connection was lost after ${this.#count} events: ${why}`,
      this.#count,
      this.lastEventId,
      { cause: error },
    );
  }
}

/** An event that is nothing but `{ error: … }`. */
function isErrorAlone(data: unknown): boolean {
  if (typeof data !== "object" || data === null) return false;
  const keys = Object.keys(data);
  return keys.length === 1 && keys[0] === "error";
}

/** Throws for an answer that is a document where a stream was asked for. */
function refuseDocument(exchange: Exchange): void {
  const { deadline, operation, response } = exchange;
  if ((operation.stream?.format ?? "sse") !== "sse") return;
  const kind = response.headers.get("content-type")?.split(";")[0]?.trim();
  if (kind === "application/json" || kind === "text/html") {
    deadline.end();
    void response.body?.cancel();
    throw new APIResponseError(
      `expected a stream of events, and the answer is ${kind}`,
      response,
    );
  }
}
