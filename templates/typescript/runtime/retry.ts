/** Whether a request is sent again, and after how long: a decision, without doing it. */

const FIRST_DELAY = 500;
const LONGEST_DELAY = 8_000;
/** A server that asks for more is not waited for. */
const LONGEST_ASKED = 60_000;

const SAFE_TO_REPEAT = new Set([
  "GET",
  "HEAD",
  "OPTIONS",
  "TRACE",
  "QUERY",
  "PUT",
  "DELETE",
]);
const NOT_SENT = new Set([
  "EAI_AGAIN",
  "ECONNREFUSED",
  "EHOSTUNREACH",
  "ENETUNREACH",
  "ENOTFOUND",
  "UND_ERR_CONNECT_TIMEOUT",
  "ConnectionRefused",
]);

/** The attempts of one call. */
export class Retries {
  taken = 0;
  #left: number;
  readonly #repeatable: boolean;

  constructor(
    method: string,
    maxRetries: number,
    { replayable, keyed }: { replayable: boolean; keyed: boolean },
  ) {
    this.#left = replayable ? Math.max(maxRetries, 0) : 0;
    this.#repeatable = keyed || SAFE_TO_REPEAT.has(method.toUpperCase());
  }

  /**
   * Milliseconds to wait before the next attempt; null to give up. When a
   * request was sent and no answer came, nobody knows whether the server did it:
   * it is repeated only if that does no harm.
   */
  afterError(error: unknown): number | null {
    return this.#repeatable || wasNotSent(error) ? this.#next(null) : null;
  }

  /** Milliseconds to wait before the next attempt; null to give up. */
  afterStatus(status: number, headers: Headers): number | null {
    const asked = headers.get("x-should-retry");
    if (asked === "false") return null;
    const worth = status === 408 || status === 409 || status === 429;
    if (asked !== "true" && !worth && status < 500) return null;
    const wait = retryAfter(headers);
    return wait !== null && wait > LONGEST_ASKED ? null : this.#next(wait);
  }

  #next(asked: number | null): number | null {
    if (this.#left <= 0) return null;
    this.#left -= 1;
    this.taken += 1;
    if (asked !== null) return asked;
    const delay = Math.min(FIRST_DELAY * 2 ** (this.taken - 1), LONGEST_DELAY);
    return delay * (1 - 0.25 * Math.random());
  }
}

/** Whether it is sure that the server never heard of the request. */
function wasNotSent(error: unknown): boolean {
  for (let one = error, depth = 0; depth < 5; depth += 1) {
    if (typeof one !== "object" || one === null) return false;
    if ("code" in one && NOT_SENT.has(String(one.code))) return true;
    one = "cause" in one ? one.cause : null;
  }
  return false;
}

/** The milliseconds that a server asks to wait: in ms, in seconds, or until a date. */
export function retryAfter(headers: Headers): number | null {
  const exact = Number(headers.get("retry-after-ms") ?? Number.NaN);
  if (Number.isFinite(exact)) return Math.max(exact, 0);
  const asked = headers.get("retry-after");
  if (asked === null || asked.trim() === "") return null;
  const seconds = Number(asked);
  if (!Number.isNaN(seconds)) {
    return Number.isFinite(seconds) ? Math.max(seconds * 1000, 0) : null;
  }
  const date = Date.parse(asked);
  return Number.isNaN(date) ? null : Math.max(date - Date.now(), 0);
}
