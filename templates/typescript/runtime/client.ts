/** What generated clients and resources are made from. */

import type { ClientConfig, Operation } from "./operation.js";
import { PagePromise } from "./pages.js";
import { APIPromise, valueOf } from "./promise.js";
import { callOf } from "./request.js";
import type { Values } from "./serialize.js";
import {
  type BaseOptions,
  type RequestOptions,
  type Settings,
  settingsOf,
} from "./settings.js";
import { Stream } from "./stream.js";
import { type Exchange, type Reading, send } from "./transport.js";

/** What is known of a client, kept where no log and no dump shows it. */
const known = /* @__PURE__ */ new WeakMap<object, Settings>();

function settingsFor(client: object): Settings {
  const settings = known.get(client);
  if (settings === undefined) throw new TypeError("this is not a client");
  return settings;
}

/** The base of a generated client. */
export class BaseClient<Options extends BaseOptions> {
  readonly #resources = new Map<unknown, unknown>();

  constructor(config: ClientConfig, options: Options) {
    known.set(this, settingsOf(config, options));
  }

  /** The URL that paths are joined to, without a slash at its end. */
  get baseUrl(): string {
    return settingsFor(this).base.url;
  }

  /** Milliseconds to wait for an answer. */
  get timeout(): number {
    return settingsFor(this).timeout;
  }

  /** How often a failed request is sent again. */
  get maxRetries(): number {
    return settingsFor(this).maxRetries;
  }

  /**
   * The same client with other options. Headers and query are added to those of
   * this client.
   */
  withOptions(options: Partial<Options>): this {
    const settings = settingsFor(this);
    const Same = this.constructor as new (options: object) => this;
    const other = new Same({ baseUrl: settings.base.url });
    known.set(other, settingsOf(settings.config, options, settings));
    return other;
  }

  /** @internal */
  _resource<R>(Kind: new (client: BaseClient<Options>) => R): R {
    let found = this.#resources.get(Kind) as R | undefined;
    if (found === undefined) {
      found = new Kind(this);
      this.#resources.set(Kind, found);
    }
    return found;
  }
}

/** The base of a group of operations. */
export class Resource {
  readonly #client: object;

  constructor(client: BaseClient<never>) {
    this.#client = client;
  }

  protected _call<T>(
    operation: Operation,
    params?: object,
    options?: RequestOptions,
  ): APIPromise<T> {
    const reading = operation.returns === "binary" ? "open" : "whole";
    const exchange = this.#send(operation, params, options, reading);
    return new APIPromise<T>(exchange, (found) => valueOf(found) as T);
  }

  protected _stream<E>(
    operation: Operation,
    params?: object,
    options?: RequestOptions,
  ): APIPromise<Stream<E>> {
    const exchange = this.#send(operation, params, options, "events");
    return new APIPromise(exchange, (found) => new Stream<E>(found));
  }

  protected _callOrStream(
    operation: Operation,
    params?: object,
    options?: RequestOptions,
  ): APIPromise<unknown> {
    const name = operation.stream?.switch ?? "stream";
    return (params as Values | undefined)?.[name] === true
      ? this._stream(operation, params, options)
      : this._call(operation, params, options);
  }

  protected _page<Item, Body>(
    operation: Operation,
    params?: object,
    options?: RequestOptions,
  ): PagePromise<Item, Body> {
    return new PagePromise(this.#send(operation, params, options, "whole"));
  }

  // Also what cannot be sent is told by the promise.
  async #send(
    operation: Operation,
    params: object = {},
    options: RequestOptions = {},
    reading: Reading,
  ): Promise<Exchange> {
    const call = callOf(operation, params, options);
    return send(settingsFor(this.#client), operation, call, reading);
  }
}

/**
 * A class of client with its operations as functions on it: `table` holds
 * `group.method` for each. The client they use is made at the first call.
 */
export function flatten<Kind extends new () => object, Functions>(
  Kind: Kind,
  table: Record<string, string>,
): Kind & Functions {
  let client: object | undefined;
  const Flat = class extends (Kind as new (...given: never[]) => object) {};
  for (const [name, place] of Object.entries(table)) {
    const [group = "", method = ""] = place.split(".");
    const call = (...given: unknown[]): unknown => {
      client ??= new Kind();
      const resource = (client as Record<string, unknown>)[group];
      const found = resource as Record<string, (...all: unknown[]) => unknown>;
      return found[method]?.(...given);
    };
    Object.defineProperty(Flat, name, { value: call, enumerable: true });
  }
  return Flat as unknown as Kind & Functions;
}

/** Parameters that ask for one answer. */
export type Plain<Params> = Params & { stream?: false | null };

/** Parameters that ask for a stream of events. */
export type Streaming<Params> = Params & { stream: true };

/** A variant of a union, with the only values that one of its members has there. */
export type Tagged<Type, Key extends keyof Type, Value> = Type & {
  [K in keyof Pick<Type, Key>]: Value;
};

/** An object with free keys, in types that contain themselves. */
export interface Dictionary<T> {
  [key: string]: T;
}
