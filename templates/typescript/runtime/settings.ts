/** What one client was told: its URL, credentials, limits and defaults, resolved. */

import type { Credential } from "./auth.js";
import { ConfigurationError } from "./errors.js";
import type { TokenStore } from "./oauth.js";
import type { ClientConfig, Scheme, Server } from "./operation.js";
import type { Values } from "./serialize.js";

/** What sends a request: `fetch`, or something like it. */
export type Fetch = (url: string, init: RequestInit) => Promise<Response>;

/** Headers to send; null takes away one that would be sent. */
export type HeadersInput = Record<string, string | null | undefined>;

/** What every client may be told. */
export interface BaseOptions {
  /** Where requests go, instead of the documented server. */
  baseUrl?: string | undefined;
  /** Which of the documented servers; the first is 0. */
  server?: number | undefined;
  /** The variables in the URL of the server. */
  serverVariables?: Record<string, string> | undefined;
  /** Milliseconds to wait for an answer, 600,000 if not given. 0 waits for ever. */
  timeout?: number | undefined;
  /** How often a failed request is sent again, 2 if not given. */
  maxRetries?: number | undefined;
  /** Headers of every request. */
  headers?: HeadersInput | undefined;
  /** Query parameters of every request. */
  query?: Values | undefined;
  /** What sends the requests, instead of the global `fetch`. */
  fetch?: Fetch | undefined;
}

/** What one call may be told. */
export interface RequestOptions {
  /** More headers; null takes away one that would be sent. */
  headers?: HeadersInput | undefined;
  /** More query parameters. */
  query?: Values | undefined;
  /** More members of the body. */
  body?: Values | undefined;
  /** Milliseconds to wait for an answer. 0 waits for ever. */
  timeout?: number | undefined;
  /** How often the request is sent again if it fails. */
  maxRetries?: number | undefined;
  /** Ends the call when it is aborted. */
  signal?: AbortSignal | null | undefined;
  /** Sent with every attempt, so that the server does the same only once. */
  idempotencyKey?: string | undefined;
  /** Where this request goes. */
  baseUrl?: string | undefined;
}

/** A base URL: what paths are joined to, the query it carries, `user:password`. */
export interface BaseUrl {
  url: string;
  query: string;
  userinfo: string;
}

/** The settings of one client. Never changed. */
export interface Settings {
  config: ClientConfig;
  credentials: Record<string, Credential>;
  base: BaseUrl;
  /** Whether the user chose the URL. */
  ownBaseUrl: boolean;
  /** Also for the operations that have a server of their own. */
  serverVariables: Record<string, string>;
  timeout: number;
  maxRetries: number;
  headers: HeadersInput;
  query: Values;
  fetch: Fetch;
  tokens: Map<string, TokenStore>;
}

/** The settings that options make, upon those of another client if there is one. */
export function settingsOf(
  config: ClientConfig,
  options: BaseOptions,
  before?: Settings,
): Settings {
  const credentials = { ...before?.credentials };
  const given = options as Record<string, unknown>;
  for (const [name, scheme] of Object.entries(config.schemes ?? {})) {
    const credential = given[scheme.option] as Credential | null | undefined;
    if (credential === null) delete credentials[name];
    const found = credential ?? (before ? undefined : fromEnvironment(scheme));
    if (found !== undefined) credentials[name] = found;
  }
  const serverVariables = {
    ...before?.serverVariables,
    ...options.serverVariables,
  };
  return {
    config,
    credentials,
    ...baseOf(config, options, serverVariables, before),
    serverVariables,
    timeout: options.timeout ?? before?.timeout ?? 600_000,
    maxRetries: options.maxRetries ?? before?.maxRetries ?? 2,
    headers: { ...before?.headers, ...options.headers },
    query: { ...before?.query, ...options.query },
    fetch: options.fetch ?? before?.fetch ?? ((url, init) => fetch(url, init)),
    tokens: before?.tokens ?? new Map<string, TokenStore>(),
  };
}

function baseOf(
  config: ClientConfig,
  options: BaseOptions,
  serverVariables: Record<string, string>,
  before?: Settings,
): Pick<Settings, "base" | "ownBaseUrl"> {
  const variable = before ? undefined : config.baseUrlEnv;
  const own = options.baseUrl ?? (variable && environment(variable));
  if (own) return { base: splitUrl(own), ownBaseUrl: true };
  const asked =
    options.server !== undefined || options.serverVariables !== undefined;
  if (before && !asked) {
    return { base: before.base, ownBaseUrl: before.ownBaseUrl };
  }
  const server = config.servers?.[options.server ?? 0];
  if (server === undefined && options.server !== undefined) {
    throw new ConfigurationError(`there is no server ${options.server}`);
  }
  const url = server ? expanded(server, serverVariables) : "";
  return { base: splitUrl(url), ownBaseUrl: false };
}

/** The URL of a server with its variables filled in. */
export function expanded(
  server: Server,
  given: Record<string, string>,
): string {
  let url = server.url;
  for (const [name, standard] of Object.entries(server.variables ?? {})) {
    const value = given[name] ?? standard;
    const choices = server.choices?.[name];
    if (choices && !choices.includes(value)) {
      throw new ConfigurationError(
        `server variable ${name} must be one of: ${choices.join(", ")}`,
      );
    }
    if (/[@?#\\\s\p{C}]/u.test(value)) {
      throw new ConfigurationError(
        `server variable ${name} has a character not allowed`,
      );
    }
    url = url.replaceAll(`{${name}}`, () => value);
  }
  return url;
}

/** A base URL in its parts. The password is sent as a header: URLs are shown. */
export function splitUrl(text: string): BaseUrl {
  const [whole = ""] = text.split("#");
  const [path = "", ...queries] = whole.split("?");
  const found = /^([^:/]+:\/\/)([^/]*)@([^/]*.*)$/s.exec(path);
  const url = found ? `${found[1] ?? ""}${found[3] ?? ""}` : path;
  return {
    url: url.replace(/\/+$/, ""),
    query: queries.join("?"),
    userinfo: found?.[2] ?? "",
  };
}

/** A variable of the environment, where there is one. */
export function environment(name: string): string | undefined {
  const { process } = globalThis as {
    process?: { env?: Record<string, string | undefined> };
  };
  try {
    return process?.env?.[name] ?? undefined;
  } catch {
    return undefined; // Deno without the permission to read it
  }
}

function fromEnvironment(scheme: Scheme): Credential | undefined {
  const [first, second, third] = (scheme.env ?? []).map(environment);
  switch (scheme.kind) {
    case "basic":
      return first && second !== undefined
        ? { username: first, password: second }
        : undefined;
    case "oauth2":
      if (third) return third;
      if (first && second) return { clientId: first, clientSecret: second };
      return scheme.env?.length === 1 ? first || undefined : undefined;
    default:
      return first || undefined;
  }
}
