/** Pages of a list that turn by themselves. */

import { PaginationError, requestIdOf } from "./errors.js";
import type { Operation, Pagination } from "./operation.js";
import { APIPromise, valueOf } from "./promise.js";
import type { Call } from "./request.js";
import type { Values } from "./serialize.js";
import { type Exchange, send } from "./transport.js";

/** One page. Iterating gives its items, and then those of the pages after it. */
export class Page<Item, Body> implements AsyncIterable<Item> {
  /** The items of this page only. */
  readonly items: Item[];
  /** The whole answer. */
  readonly body: Body;
  readonly response: Response;
  readonly #exchange: Exchange;
  readonly #seen: ReadonlySet<string>;

  /** @internal */
  constructor(exchange: Exchange, seen: ReadonlySet<string> = new Set()) {
    this.#exchange = exchange;
    this.#seen = seen;
    this.response = exchange.response;
    this.body = valueOf(exchange) as Body;
    const items = memberOf(
      this.body,
      paginationOf(exchange.operation).items ?? "data",
    );
    this.items = Array.isArray(items) ? (items as Item[]) : [];
  }

  /** What the server calls this exchange. */
  get requestId(): string | null {
    return requestIdOf(this.response.headers);
  }

  /** Whether there is a page to turn to, as far as this one tells. */
  hasNextPage(): boolean {
    return this.#next() !== null;
  }

  /** Ask for the next page; null when this is the last. */
  async nextPage(): Promise<Page<Item, Body> | null> {
    const next = this.#next();
    if (next === null) return null;
    const { settings, operation } = this.#exchange;
    const exchange = await send(settings, operation, next.call, "whole");
    const seen = new Set([...this.#seen, next.mark]);
    const page = new Page<Item, Body>(exchange, seen);
    return this.#isRepeatedBy(page) ? null : page;
  }

  /** This page and those after it. */
  async *pages(): AsyncGenerator<Page<Item, Body>, void, undefined> {
    let page: Page<Item, Body> | null = this;
    while (page !== null) {
      yield page;
      page = await page.nextPage();
    }
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<Item, void, undefined> {
    for await (const page of this.pages()) yield* page.items;
  }

  /** Whether this page came once more, from a server that knows no pages. */
  #isRepeatedBy(page: Page<Item, Body>): boolean {
    const { kind } = paginationOf(this.#exchange.operation);
    const counted = kind === "page" || kind === "offset";
    return counted && JSON.stringify(page.items) === JSON.stringify(this.items);
  }

  /**
   * The call for the next page. A cursor or URL that was seen before ends the
   * list.
   */
  #next(): { call: Call; mark: string } | null {
    const { call, operation, response } = this.#exchange;
    const pagination = paginationOf(operation);
    if (pagination.kind === "next_url" || pagination.kind === "link") {
      const url = nextUrl(pagination, this.body, response, this.#exchange);
      if (url === null || this.#seen.has(url)) return null;
      return { call: { ...call, path: {}, query: {}, url }, mark: url };
    }
    const value = nextValue(pagination, this.body, this.items, call);
    const name = pagination.param ?? "";
    const mark = JSON.stringify(value);
    if (value === null || this.#seen.has(mark)) return null;
    return { call: turned(call, name, value, pagination), mark };
  }
}

/** A list yet to be asked for: awaited, its first page; iterated, all its items. */
export class PagePromise<Item, Body>
  extends APIPromise<Page<Item, Body>>
  implements AsyncIterable<Item>
{
  /** @internal */
  constructor(exchange: Promise<Exchange>) {
    super(exchange, (found) => new Page<Item, Body>(found));
  }

  /** The pages, from the first. */
  async *pages(): AsyncGenerator<Page<Item, Body>, void, undefined> {
    yield* (await this).pages();
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<Item, void, undefined> {
    yield* await this;
  }
}

function paginationOf(operation: Operation): Pagination {
  if (operation.pagination) return operation.pagination;
  throw new TypeError(`${operation.method} ${operation.path} has no pages`);
}

/** What the parameter of the next page is; null at the end. */
function nextValue(
  pagination: Pagination,
  body: unknown,
  items: readonly unknown[],
  call: Call,
): unknown {
  if (pagination.param === undefined || isLast(pagination, body, items)) {
    return null;
  }
  const current = currentOf(pagination, call);
  if (pagination.kind === "page") {
    return numberOr(current, pagination.start ?? 1) + 1;
  }
  if (pagination.kind === "offset") return numberOr(current, 0) + items.length;
  const value =
    pagination.next !== undefined
      ? memberOf(body, pagination.next)
      : memberOf(items.at(-1), pagination.lastItem ?? "id");
  return value === undefined || value === "" || value === current
    ? null
    : value;
}

/**
 * Whether the answer says so. An empty page is no end where the server itself
 * gives the next cursor: filters can leave a page without items.
 */
function isLast(
  { kind, next, hasMore }: Pagination,
  body: unknown,
  items: readonly unknown[],
): boolean {
  if (hasMore && memberOf(body, hasMore) === false) return true;
  if (kind === "cursor" && next !== undefined) return false;
  return items.length === 0 || (next !== undefined && isNull(body, next));
}

/** What this page was asked with. */
function currentOf(pagination: Pagination, call: Call): unknown {
  const name = pagination.param ?? "";
  const { options } = call;
  return pagination.where === "body"
    ? (options.body?.[name] ?? memberOf(call.body, name))
    : (options.query?.[name] ?? call.query[name]);
}

function numberOr(value: unknown, standard: number): number {
  const number = Number(value ?? standard);
  return Number.isInteger(number) ? number : standard;
}

function nextUrl(
  pagination: Pagination,
  body: unknown,
  response: Response,
  exchange: Exchange,
): string | null {
  const found =
    pagination.kind === "link"
      ? linkNext(response.headers.get("link") ?? "")
      : memberOf(body, pagination.next ?? "next");
  if (typeof found !== "string" || found === "") return null;
  const here = response.url || exchange.settings.base.url;
  const url = new URL(found, here);
  if (url.origin !== new URL(here).origin) {
    throw new PaginationError(
      `the next page is on another host (${url.host}): not followed`,
    );
  }
  return url.href;
}

/** The target of `rel="next"` in a Link header (RFC 8288). */
function linkNext(header: string): string | null {
  for (const [, url = "", rest = ""] of header.matchAll(
    /<([^>]*)>((?:\s*;\s*[^\s;,="]+(?:\s*=\s*(?:"[^"]*"|[^\s;,"]+))?)*)/g,
  )) {
    const rel = /;\s*rel\s*=\s*(?:"([^"]*)"|([^\s;,"]+))/i.exec(rest);
    const names = (rel?.[1] ?? rel?.[2] ?? "").toLowerCase().split(/\s+/);
    if (names.includes("next")) return url;
  }
  return null;
}

/** The call of a page, with another parameter. */
function turned(
  call: Call,
  name: string,
  value: unknown,
  pagination: Pagination,
): Call {
  // Each page is a request of its own, so a key given for the first is not its.
  const { idempotencyKey: _, ...options } = call.options;
  const added = { [name]: value };
  if (pagination.where === "body") {
    const { [name]: _old, ...body } = options.body ?? {};
    return {
      ...call,
      body: { ...(call.body as object), ...added },
      options: { ...options, body },
    };
  }
  const { [name]: _old, ...query } = options.query ?? {};
  return {
    ...call,
    query: { ...call.query, ...added },
    options: { ...options, query },
  };
}

/**
 * Whether the member at a dotted path is there and holds nothing; one that did
 * not come tells nothing.
 */
function isNull(value: unknown, path: string): boolean {
  const found = foundAt(value, path);
  return found === null || found === "";
}

/** The member at a dotted path, or null. */
function memberOf(value: unknown, path: string): unknown {
  return foundAt(value, path) ?? null;
}

/**
 * What stands at a dotted path; undefined where nothing does. A member whose own
 * name is the path comes first (`@odata.nextLink`).
 */
function foundAt(value: unknown, path: string): unknown {
  if (path === "") return value;
  const whole = (value as Values | null)?.[path];
  if (whole !== undefined) return whole;
  let found: unknown = value;
  for (const name of path.split(".")) {
    if (typeof found !== "object" || found === null) return undefined;
    found = Array.isArray(found)
      ? found.at(Number(name))
      : (found as Values)[name];
  }
  return found;
}
