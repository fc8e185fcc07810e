/** Credentials: which of them an operation uses, and where each is put. */

import { ConfigurationError, MissingCredentialError } from "./errors.js";
import type { Operation, Scheme } from "./operation.js";
import { checkedHeader, cookiePair, encode } from "./serialize.js";
import type { Settings } from "./settings.js";

/** An OAuth2 client: its tokens are fetched, kept, and renewed in time. */
export interface ClientCredentials {
  clientId: string;
  clientSecret: string;
  scopes?: string[] | undefined;
  tokenUrl?: string | undefined;
  /** Where the secret goes when a token is asked for; `header` if not given. */
  sendIn?: "header" | "body" | undefined;
}

/** A name and a password. */
export interface Login {
  username: string;
  password: string;
}

/** A token or key, a login, an OAuth2 client, or a function asked at each request. */
export type Credential =
  | string
  | Login
  | ClientCredentials
  | (() => string | Login | Promise<string | Login>);

/** A credential chosen for a request; `secret` once it is known. */
export interface Grant {
  name: string;
  scheme: Scheme;
  credential: Credential;
  secret: string;
}

/** The parts of a request that a credential may fill. */
export interface Fillable {
  headers: Map<string, [string, string]>;
  query: string[];
  cookies: string[];
}

/** The lower-case header that a scheme fills, if it fills one. */
export function headerOf(scheme: Scheme): string | null {
  if (scheme.kind !== "apiKey") return "authorization";
  if (scheme.in === "header") return (scheme.name ?? "").toLowerCase();
  return scheme.in === "cookie" ? "cookie" : null;
}

/**
 * The alternative with the most credentials, all of them there; of equals, the
 * first. The order says nothing: `[{}, {key: []}]` is a key that need not be.
 * Throws if there is none, unless a header given by the user does the same.
 */
export function choose(
  settings: Settings,
  operation: Operation,
  given: ReadonlySet<string>,
): Grant[] {
  const alternatives = operation.security ?? [];
  const schemes = settings.config.schemes ?? {};
  let best: Grant[] | undefined;
  for (const names of alternatives) {
    const grants: Grant[] = [];
    for (const name of names) {
      const credential = settings.credentials[name];
      const scheme = schemes[name];
      if (scheme && credential !== undefined) {
        grants.push({ name, scheme, credential, secret: "" });
      }
    }
    const isWhole = grants.length === names.length;
    if (isWhole && grants.length > (best?.length ?? -1)) best = grants;
  }
  if (best !== undefined) return best;
  const byHand = alternatives.some(
    (names) =>
      names.length > 0 &&
      names.every((name) => {
        const scheme = schemes[name];
        return scheme !== undefined && given.has(headerOf(scheme) ?? "");
      }),
  );
  if (alternatives.length === 0 || byHand) return [];
  throw new MissingCredentialError(missing(settings, operation));
}

function missing(settings: Settings, operation: Operation): string {
  const one = (name: string): string => {
    const scheme = settings.config.schemes?.[name];
    if (scheme === undefined) {
      return `the scheme ${name}, which this client does not know`;
    }
    const ways = [`pass ${scheme.option} to the client`];
    if (scheme.env?.length) {
      ways.push(`set ${scheme.env.join(" and ")} in the environment`);
    }
    return `${name} (${ways.join(" or ")})`;
  };
  const needed = (operation.security ?? [])
    .filter((names) => names.length > 0)
    .map((names) => names.map(one).join(" and "))
    .join(", or ");
  return `${operation.method} ${operation.path} needs a credential: ${needed}`;
}

/** Whether a credential is an OAuth2 client. */
export function isOAuthClient(
  credential: Credential,
): credential is ClientCredentials {
  return typeof credential === "object" && "clientId" in credential;
}

/** Learn the secret of a grant. */
export async function resolve(grant: Grant): Promise<void> {
  const { credential, name, scheme } = grant;
  const value =
    typeof credential === "function" ? await credential() : credential;
  if (scheme.kind === "basic") {
    if (typeof value === "object" && "username" in value) {
      grant.secret = `${value.username}:${value.password}`;
      return;
    }
    if (typeof value === "string" && value.includes(":")) {
      grant.secret = value;
      return;
    }
    throw new ConfigurationError(`${name} wants { username, password }`);
  }
  if (typeof value !== "string") {
    throw new ConfigurationError(`${name} wants a string`);
  }
  if (value === "") {
    throw new MissingCredentialError(`the credential for ${name} is empty`);
  }
  grant.secret = value;
}

/** Put a secret where its scheme says. */
export function apply(grant: Grant, request: Fillable): void {
  const { scheme, secret } = grant;
  if (scheme.kind === "basic") {
    request.headers.set("authorization", ["Authorization", basic(secret)]);
  } else if (scheme.kind !== "apiKey") {
    const word = scheme.kind === "http" ? scheme.name : "Bearer";
    const value = `${word} ${checkedHeader("Authorization", secret)}`;
    request.headers.set("authorization", ["Authorization", value]);
  } else {
    const name = scheme.name ?? "";
    if (scheme.in === "query") {
      request.query.push(`${encode(name)}=${encode(secret)}`);
    } else if (scheme.in === "cookie") {
      request.cookies.push(cookiePair(name, secret));
    } else {
      const value = checkedHeader(name, secret);
      request.headers.set(name.toLowerCase(), [name, value]);
    }
  }
}

/** The texts of a grant that must not be shown. */
export function secretsOf(grant: Grant): string[] {
  const { scheme, secret } = grant;
  if (scheme.kind !== "basic") return [secret];
  return [secret.slice(secret.indexOf(":") + 1), basic(secret).slice(6)];
}

/** `user:password` as the value of an Authorization header. */
export function basic(pair: string): string {
  const bytes = new TextEncoder().encode(pair);
  return `Basic ${btoa(String.fromCharCode(...bytes))}`;
}
