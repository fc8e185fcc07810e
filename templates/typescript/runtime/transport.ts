/** Sending: one attempt inside a loop of attempts. */

import { apply, choose, type Grant, isOAuthClient, resolve } from "./auth.js";
import {
  APIConnectionError,
  APIError,
  APITimeoutError,
  AuthenticationError,
  causedBy,
  chainOf,
  hidden,
  statusError,
} from "./errors.js";
import { freshToken, storeFor } from "./oauth.js";
import type { Operation } from "./operation.js";
import {
  type Call,
  givenHeaders,
  type Outgoing,
  platform,
  requestOf,
} from "./request.js";
import { watched } from "./response.js";
import { Retries } from "./retry.js";
import type { Settings } from "./settings.js";

const MAX_REDIRECTS = 20;
const EVENTS: Record<string, string> = {
  sse: "text/event-stream",
  jsonl: "application/jsonl, application/x-ndjson, application/x-jsonlines",
  "json-seq": "application/json-seq",
};

/** An answer. Its body is in `content`, unless it was to be read bit by bit. */
export interface Exchange {
  settings: Settings;
  operation: Operation;
  call: Call;
  response: Response;
  content: ArrayBuffer | null;
  retries: number;
  deadline: Deadline;
}

/** How an answer is to be read: at once, as it comes, or as events. */
export type Reading = "whole" | "open" | "events";

/** Send a request, as often as it takes, and give the answer. */
export async function send(
  settings: Settings,
  operation: Operation,
  call: Call,
  reading: Reading,
): Promise<Exchange> {
  const grants = operation.security?.length
    ? choose(settings, operation, givenHeaders(settings, call))
    : [];
  for (const grant of grants) await learn(grant, settings);
  const plain = operation.accept ?? "application/json";
  const accept =
    reading === "events"
      ? (EVENTS[operation.stream?.format ?? "sse"] ?? plain)
      : plain;
  const out = await requestOf(settings, operation, call, grants, accept);
  let answer: Answer;
  try {
    answer = await deliver(settings, out, reading);
  } catch (error) {
    const stale = grants.filter((grant) => isOAuthClient(grant.credential));
    const again = stale.length > 0 && (out.body?.replayable ?? true);
    if (!(error instanceof AuthenticationError) || !again) throw error;
    // The token may have been revoked before its time: once, with a new one.
    for (const grant of stale) {
      storeFor(grant, settings).forget(grant.secret);
      await learn(grant, settings);
      apply(grant, { headers: out.headers, query: [], cookies: [] });
      out.secrets.push(grant.secret);
    }
    answer = await deliver(settings, out, reading);
  }
  return { settings, operation, call, ...answer };
}

async function learn(grant: Grant, settings: Settings): Promise<void> {
  if (!isOAuthClient(grant.credential)) {
    await resolve(grant);
    return;
  }
  grant.secret = await freshToken(grant, settings, async (out) => {
    const { response, content } = await deliver(settings, out, "whole");
    return { response, text: new TextDecoder().decode(content ?? undefined) };
  });
}

type Answer = Pick<Exchange, "response" | "content" | "retries" | "deadline">;

/** Attempt until there is an answer, or no sense in another attempt. */
async function deliver(
  settings: Settings,
  out: Outgoing,
  reading: Reading,
): Promise<Answer> {
  const retries = new Retries(out.method, out.maxRetries, {
    replayable: out.body?.replayable ?? true,
    keyed: out.keyed,
  });
  for (;;) {
    const deadline = new Deadline(out.timeout, out.signal);
    let delay: number | null;
    try {
      const response = await attempt(settings, out, deadline);
      if (response.ok) {
        const read = await readAs(reading, response, deadline, out);
        return { ...read, retries: retries.taken, deadline };
      }
      delay = retries.afterStatus(response.status, response.headers);
      const text = await response.text();
      deadline.end();
      if (delay === null) throw statusError(response, text, out.secrets);
    } catch (error) {
      deadline.end();
      if (error instanceof APIError) throw error;
      if (out.signal?.aborted) throw out.signal.reason;
      delay = retries.afterError(error);
      if (delay === null) throw connectionError(error, out, deadline);
    }
    await pause(delay, out.signal);
  }
}

/** Read an answer, or leave it to be read while the deadline goes on. */
async function readAs(
  reading: Reading,
  response: Response,
  deadline: Deadline,
  out: Outgoing,
): Promise<Pick<Answer, "response" | "content">> {
  if (reading === "whole") {
    const content = await response.arrayBuffer();
    deadline.end();
    return { response, content };
  }
  if (reading === "events") {
    deadline.rest();
    return { response, content: null };
  }
  const explain = (error: unknown) =>
    out.signal?.aborted
      ? (out.signal.reason as unknown)
      : connectionError(error, out, deadline);
  return { response: watched(response, deadline, explain), content: null };
}

async function attempt(
  settings: Settings,
  out: Outgoing,
  deadline: Deadline,
): Promise<Response> {
  let { url, method, body } = out;
  let headers = new Map(out.headers);
  for (let hops = 0; ; hops += 1) {
    const init: RequestInit & { duplex?: "half" } = {
      method,
      headers: [...headers.values()],
      signal: deadline.signal,
      // Browsers do not show where a redirect leads.
      redirect: platform ? "manual" : "follow",
    };
    if (body) {
      init.body = body.content;
      if (body.content instanceof ReadableStream) init.duplex = "half";
    }
    const response = await settings.fetch(url, init);
    const to = response.headers.get("location");
    const { status } = response;
    if (!platform || ![301, 302, 303, 307, 308].includes(status) || !to) {
      return response;
    }
    if (hops === MAX_REDIRECTS) throw new TypeError("too many redirects");
    await response.body?.cancel();
    const next = new URL(to, url);
    if (next.origin !== new URL(url).origin) {
      headers = new Map(
        [...headers].filter(([name]) => !out.secretHeaders.has(name)),
      );
    }
    const changes = status === 303 ? method !== "HEAD" : method === "POST";
    if (status < 307 && changes) {
      method = "GET";
      body = null;
      headers.delete("content-type");
    } else if (body && !body.replayable) {
      throw new TypeError("a stream cannot be sent again after a redirect");
    }
    url = next.href;
  }
}

/** The error for an exchange that had no answer. */
function connectionError(
  error: unknown,
  out: Pick<Outgoing, "method" | "url" | "timeout" | "secrets">,
  deadline: Deadline,
): APIConnectionError {
  const where = `${out.method} ${out.url.split("?")[0] ?? ""}`;
  const cause = causedBy(error, out.secrets);
  if (deadline.passed) {
    const message = `timed out after ${out.timeout} ms (${where})`;
    return new APITimeoutError(message, cause);
  }
  const said = chainOf(error).map((one) => one.message || one.name);
  const message = `connection error: ${said.join(": ")} (${where})`;
  return new APIConnectionError(hidden(message, out.secrets), cause);
}

/** Ends an attempt that takes too long, or that the user no longer wants. */
export class Deadline {
  passed = false;
  readonly #controller = new AbortController();
  readonly #timeout: number;
  readonly #outer: AbortSignal | null;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(timeout: number, outer: AbortSignal | null) {
    this.#timeout = timeout;
    this.#outer = outer;
    if (outer?.aborted) this.#controller.abort(outer.reason);
    outer?.addEventListener("abort", this.#abort);
    this.touch();
  }

  get signal(): AbortSignal {
    return this.#controller.signal;
  }

  /** From now on something is waited for. */
  touch(): void {
    this.rest();
    // Longer ones than a timer can count are none.
    if (this.#timeout > 0 && this.#timeout < 2 ** 31) {
      this.#timer = setTimeout(() => {
        this.passed = true;
        this.#controller.abort(new DOMException("timed out", "TimeoutError"));
      }, this.#timeout);
    }
  }

  /** Nothing is waited for at the moment. */
  rest(): void {
    clearTimeout(this.#timer);
  }

  /** It is over: nothing is waited for any more. */
  end(): void {
    this.rest();
    this.#outer?.removeEventListener("abort", this.#abort);
  }

  /** What may still come is not wanted. */
  cancel(): void {
    this.end();
    this.#controller.abort();
  }

  readonly #abort = (): void => {
    this.#controller.abort(this.#outer?.reason);
  };
}

function pause(delay: number, signal: AbortSignal | null): Promise<void> {
  return new Promise((done, fail) => {
    const stop = () => {
      clearTimeout(timer);
      fail(signal?.reason as Error);
    };
    const timer = setTimeout(() => {
      signal?.removeEventListener("abort", stop);
      done();
    }, delay);
    if (signal?.aborted) stop();
    else signal?.addEventListener("abort", stop, { once: true });
  });
}
