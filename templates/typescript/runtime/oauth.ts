/** OAuth2 client credentials: a token is fetched once and renewed before it expires. */

import { basic, type ClientCredentials, type Grant } from "./auth.js";
import { form } from "./body.js";
import { APIResponseError, ConfigurationError, decoded } from "./errors.js";
import type { Outgoing } from "./request.js";
import { encode } from "./serialize.js";
import type { Settings } from "./settings.js";

/** Milliseconds before its end at which a token is renewed. */
const EARLY = 60_000;

/** What asks a token endpoint. */
export type Ask = (
  out: Outgoing,
) => Promise<{ response: Response; text: string }>;

/** The token of one OAuth2 client. Who asks while it is fetched waits for the same. */
export class TokenStore {
  #token = "";
  #renewAt = 0;
  #pending: Promise<string> | null = null;

  async get(fetchIt: () => ReturnType<Ask>): Promise<string> {
    if (Date.now() < this.#renewAt) return this.#token;
    this.#pending ??= this.#renew(fetchIt).finally(() => {
      this.#pending = null;
    });
    return this.#pending;
  }

  async #renew(fetchIt: () => ReturnType<Ask>): Promise<string> {
    const askedAt = Date.now();
    const { response, text } = await fetchIt();
    const answer = decoded(text) as Record<string, unknown> | undefined;
    const token = answer?.["access_token"];
    if (typeof token !== "string" || !token) {
      throw new APIResponseError(
        "the token endpoint gave no access_token",
        response,
      );
    }
    const given = Number(answer?.["expires_in"] ?? 3600);
    const lifetime = (Number.isFinite(given) ? given : 3600) * 1000;
    this.#token = token;
    this.#renewAt = askedAt + lifetime - Math.min(EARLY, lifetime * 0.2);
    return token;
  }

  /** The server refused this token: it is not used again. */
  forget(token: string): void {
    if (token === this.#token) this.#renewAt = 0;
  }
}

/** The store of a grant's OAuth2 client, shared by the copies of a client. */
export function storeFor(grant: Grant, settings: Settings): TokenStore {
  const who = grant.credential as ClientCredentials;
  const key = JSON.stringify([
    tokenUrl(grant, settings),
    who.clientId,
    who.clientSecret,
    who.scopes,
  ]);
  let store = settings.tokens.get(key);
  if (store === undefined) {
    store = new TokenStore();
    settings.tokens.set(key, store);
  }
  return store;
}

/** A token that is not about to expire. */
export function freshToken(
  grant: Grant,
  settings: Settings,
  ask: Ask,
): Promise<string> {
  return storeFor(grant, settings).get(() =>
    ask(tokenRequest(grant, settings)),
  );
}

function tokenRequest(grant: Grant, settings: Settings): Outgoing {
  const who = grant.credential as ClientCredentials;
  const members: Record<string, string> = { grant_type: "client_credentials" };
  if (who.scopes?.length) members["scope"] = who.scopes.join(" ");
  const contentType = "application/x-www-form-urlencoded";
  const headers = new Map<string, [string, string]>([
    ["accept", ["Accept", "application/json"]],
    ["content-type", ["Content-Type", contentType]],
  ]);
  if (who.sendIn === "body") {
    members["client_id"] = who.clientId;
    members["client_secret"] = who.clientSecret;
  } else {
    // RFC 6749, section 2.3.1: each is form-encoded first.
    const pair = [who.clientId, who.clientSecret].map((text) => plus(text));
    headers.set("authorization", ["Authorization", basic(pair.join(":"))]);
  }
  return {
    method: "POST",
    url: tokenUrl(grant, settings),
    headers,
    body: { content: form(members, {}), contentType, replayable: true },
    timeout: settings.timeout,
    maxRetries: settings.maxRetries,
    keyed: true, // asking twice for a token does no harm
    secrets: [who.clientSecret],
    secretHeaders: new Set(["authorization"]),
    signal: null,
  };
}

function plus(text: string): string {
  return encode(text).replaceAll("%20", "+");
}

function tokenUrl(grant: Grant, settings: Settings): string {
  const who = grant.credential as ClientCredentials;
  const url = who.tokenUrl ?? grant.scheme.tokenUrl;
  if (!url) throw new ConfigurationError(`${grant.name} needs a tokenUrl`);
  return url.includes("://") ? url : new URL(url, `${settings.base.url}/`).href;
}
