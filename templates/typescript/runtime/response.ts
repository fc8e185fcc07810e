/** Responses whose body somebody else reads. */

import type { Deadline } from "./transport.js";

/** A response with another body, which tells all else as before. */
export function withBody(response: Response, body: BodyInit | null): Response {
  const { status, statusText, headers, url, redirected, type } = response;
  const bodiless = status === 204 || status === 205 || status === 304;
  const other = new Response(bodiless ? null : body, {
    status,
    statusText,
    headers,
  });
  for (const [name, value] of Object.entries({ url, redirected, type })) {
    Object.defineProperty(other, name, { value });
  }
  return other;
}

/**
 * A response that its user reads: each read has the time of a whole answer, and
 * what is not read waits as long as it likes. `explain` makes the error of a
 * connection that is lost.
 */
export function watched(
  response: Response,
  deadline: Deadline,
  explain: (error: unknown) => unknown,
): Response {
  if (!response.body) {
    deadline.end();
    return response;
  }
  deadline.rest();
  const reader = response.body.getReader();
  const body = new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        deadline.touch();
        try {
          const { done, value } = await reader.read();
          if (!done) {
            deadline.rest();
            controller.enqueue(value);
            return;
          }
        } catch (error) {
          deadline.end();
          throw explain(error);
        }
        deadline.end();
        controller.close();
      },
      async cancel(reason) {
        deadline.end();
        await reader.cancel(reason);
      },
    },
    // Nothing is read before it is asked for.
    { highWaterMark: 0 },
  );
  return withBody(response, body);
}
