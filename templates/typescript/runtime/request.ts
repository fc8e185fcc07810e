/** From an operation and what a method was given to the request that goes out. */

import {
  apply,
  basic,
  type Fillable,
  type Grant,
  headerOf,
  secretsOf,
} from "./auth.js";
import { type Body, bodyOf, randomHex } from "./body.js";
import { ConfigurationError } from "./errors.js";
import { type Operation, placesOf } from "./operation.js";
import {
  checkedHeader,
  cookiePair,
  headerValue,
  pathOf,
  queryOf,
  type Values,
} from "./serialize.js";
import {
  type BaseUrl,
  expanded,
  type HeadersInput,
  type RequestOptions,
  type Settings,
  splitUrl,
} from "./settings.js";

/** What a method was given, by the names on the wire. */
export interface Call {
  path: Values;
  query: Values;
  header: Values;
  cookie: Values;
  body: unknown;
  options: RequestOptions;
  /** A whole URL, when a page names the next one. */
  url?: string;
}

/** A request as it is sent, by each attempt alike. */
export interface Outgoing {
  method: string;
  url: string;
  headers: Map<string, [string, string]>;
  body: Body | null;
  timeout: number;
  maxRetries: number;
  keyed: boolean;
  secrets: string[];
  secretHeaders: Set<string>;
  signal: AbortSignal | null;
}

/** Sort what a method was given into the parts of a request. */
export function callOf(
  operation: Operation,
  params: object,
  options: RequestOptions,
): Call {
  const call: Call = {
    path: {},
    query: {},
    header: {},
    cookie: {},
    body: undefined,
    options,
  };
  const given = params as Values;
  const body: Values = {};
  const placed = new Set<string>();
  for (const place of placesOf(operation).values()) {
    placed.add(place.key);
    // What every object has, `constructor` and the like, was not given.
    const own = Object.hasOwn(given, place.key) ? given[place.key] : undefined;
    const value = own === undefined ? place.value : own;
    if (place.in === "body") call.body = value;
    else if (place.in !== "member") call[place.in][place.name] = value;
    else if (value !== undefined) body[place.name] = value;
  }
  for (const [key, value] of Object.entries(given)) {
    if (!placed.has(key) && value !== undefined) body[key] = value;
  }
  if (operation.body !== undefined && call.body === undefined) {
    const whole = Object.values(operation.params ?? {}).includes("body");
    const empty = Object.keys(body).length === 0;
    if (!whole && !(empty && operation.bodyOptional)) call.body = body;
  }
  if (options.body) call.body = { ...(call.body as object), ...options.body };
  return call;
}

/** The lower-case names of the headers that the user set by hand. */
export function givenHeaders(settings: Settings, call: Call): Set<string> {
  const merged = { ...lower(settings.headers), ...lower(call.options.headers) };
  return new Set(
    Object.keys(merged).filter((name) => typeof merged[name] === "string"),
  );
}

function lower(headers: HeadersInput = {}): HeadersInput {
  return Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]),
  );
}

/** The request of a call. Throws for what cannot be sent. */
export async function requestOf(
  settings: Settings,
  operation: Operation,
  call: Call,
  grants: readonly Grant[],
  accept: string,
): Promise<Outgoing> {
  const { options } = call;
  const body = await bodyOf(operation, call.body);
  const places = placesOf(operation);
  const filled: Fillable = {
    headers: new Map([["accept", ["Accept", accept]]]),
    query: [],
    cookies: Object.entries(call.cookie)
      .filter(([, value]) => value !== undefined && value !== null)
      .map(([name, value]) =>
        cookiePair(name, value, places.get(`cookie ${name}`)),
      ),
  };
  const { headers } = filled;
  if (platform) {
    const { name, version } = settings.config;
    headers.set("user-agent", ["User-Agent", `${name}/${version} ${platform}`]);
  }
  if (body) headers.set("content-type", ["Content-Type", body.contentType]);
  for (const [name, value] of Object.entries(operation.headers ?? {})) {
    headers.set(name.toLowerCase(), [name, value]);
  }
  const base = baseFor(settings, operation, options);
  if (base.userinfo) {
    const pair = decodeURIComponent(base.userinfo);
    headers.set("authorization", ["Authorization", basic(pair)]);
  }
  for (const grant of grants) apply(grant, filled);
  const keyed = addHeaders(headers, settings, operation, call);
  if (filled.cookies.length > 0) {
    headers.set("cookie", ["Cookie", filled.cookies.join("; ")]);
  }
  return {
    method: operation.method,
    url: urlOf(base, settings, operation, call, filled.query),
    headers,
    body,
    timeout: options.timeout ?? settings.timeout,
    maxRetries: options.maxRetries ?? settings.maxRetries,
    keyed,
    secrets: grants.flatMap(secretsOf),
    secretHeaders: new Set([
      "authorization",
      "cookie",
      ...grants.map((grant) => headerOf(grant.scheme) ?? "cookie"),
    ]),
    signal: options.signal ?? null,
  };
}

/** Add the user's headers; gives whether there is an idempotency key. */
function addHeaders(
  headers: Outgoing["headers"],
  settings: Settings,
  operation: Operation,
  call: Call,
): boolean {
  const set = (given: HeadersInput = {}) => {
    for (const [name, value] of Object.entries(given)) {
      if (value === null) headers.delete(name.toLowerCase());
      else if (value !== undefined) {
        headers.set(name.toLowerCase(), [name, checkedHeader(name, value)]);
      }
    }
  };
  set(settings.headers);
  const places = placesOf(operation);
  for (const [name, value] of Object.entries(call.header)) {
    if (value === undefined || value === null) continue;
    const written = headerValue(name, value, places.get(`header ${name}`));
    headers.set(name.toLowerCase(), [name, written]);
  }
  const key = call.options.idempotencyKey;
  const name = operation.idempotencyHeader ?? (key ? "Idempotency-Key" : "");
  if (name && (key || !headers.has(name.toLowerCase()))) {
    const value = checkedHeader(name, key ?? newKey());
    headers.set(name.toLowerCase(), [name, value]);
  }
  set(call.options.headers);
  return name !== "" || headers.has("idempotency-key");
}

/** A random UUID, also where `crypto.randomUUID` wants a secure page. */
function newKey(): string {
  const digits = randomHex();
  const variant = ((Number.parseInt(digits.charAt(16), 16) & 3) | 8).toString(
    16,
  );
  return [
    digits.slice(0, 8),
    digits.slice(8, 12),
    `4${digits.slice(13, 16)}`,
    variant + digits.slice(17, 20),
    digits.slice(20),
  ].join("-");
}

function urlOf(
  base: BaseUrl,
  settings: Settings,
  operation: Operation,
  call: Call,
  secret: readonly string[],
): string {
  const whole = call.url?.split("#")[0] ?? pathOf(operation, call.path);
  const [path = "", ...rest] = whole.split("?");
  const start = call.url === undefined ? base.url + path : path;
  const carried = call.url === undefined ? base.query : "";
  let pairs = [carried, rest.join("?")]
    .filter((query) => query !== "")
    .flatMap((query) => query.split("&"));
  pairs.push(
    ...queryOf(operation, {
      ...settings.query,
      ...call.query,
      ...call.options.query,
    }),
  );
  const taken = new Set(secret.map((pair) => pair.split("=")[0]));
  pairs = pairs.filter((pair) => !taken.has(pair.split("=")[0]));
  pairs.push(...secret);
  return start + (pairs.length > 0 ? `?${pairs.join("&")}` : "");
}

function baseFor(
  settings: Settings,
  operation: Operation,
  options: RequestOptions,
): BaseUrl {
  let { base } = settings;
  if (options.baseUrl !== undefined) {
    base = splitUrl(options.baseUrl);
  } else if (operation.server !== undefined && !settings.ownBaseUrl) {
    const { server } = operation;
    base = splitUrl(
      typeof server === "string"
        ? server
        : expanded(server, settings.serverVariables),
    );
    if (!base.url.includes("://") && settings.base.url.includes("://")) {
      base = splitUrl(new URL(base.url, `${settings.base.url}/`).href);
    }
  }
  if (!base.url.includes("://")) {
    const variable = settings.config.baseUrlEnv;
    throw new ConfigurationError(
      `there is no server to send this to ("${base.url}"): pass baseUrl` +
        (variable ? ` or set ${variable}` : ""),
    );
  }
  return base;
}

/** What runs this, where a client may say so: browsers do it themselves. */
export const platform = /* @__PURE__ */ platformName();

function platformName(): string {
  const { Bun, Deno, process } = globalThis as {
    Bun?: { version: string };
    Deno?: { version: { deno: string } };
    process?: { versions?: { node?: string } };
  };
  if (Bun) return `bun/${Bun.version}`;
  if (Deno) return `deno/${Deno.version.deno}`;
  return process?.versions?.node ? `node/${process.versions.node}` : "";
}
