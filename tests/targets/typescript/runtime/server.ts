/** A server that answers what a test wants, and keeps what it was sent. */

import { createServer, type IncomingHttpHeaders } from "node:http";
import type { AddressInfo } from "node:net";
import type { TestContext } from "node:test";

export interface Seen {
  method: string;
  url: string;
  headers: IncomingHttpHeaders;
  body: string;
}

export interface Answer {
  status?: number;
  headers?: Record<string, string>;
  body?: string | object;
  /** Chunks instead of a body; `null` breaks the connection. */
  chunks?: (string | null)[];
  /** Nothing comes at all. */
  silent?: boolean;
  /** Nothing comes after the chunks, and no end either. */
  stalls?: boolean;
}

export interface Server {
  url: string;
  seen: Seen[];
}

/** Answer the requests in turn; the last answer serves all that follow. */
export async function serve(
  context: TestContext,
  ...answers: (Answer | ((seen: Seen) => Answer))[]
): Promise<Server> {
  const seen: Seen[] = [];
  const server = createServer((request, response) => {
    const parts: Buffer[] = [];
    request.on("data", (part: Buffer) => parts.push(part));
    request.on("end", () => {
      const one = {
        method: request.method ?? "",
        url: request.url ?? "",
        headers: request.headers,
        body: Buffer.concat(parts).toString("latin1"),
      };
      seen.push(one);
      const chosen = answers[Math.min(seen.length, answers.length) - 1] ?? {};
      const answer = typeof chosen === "function" ? chosen(one) : chosen;
      if (answer.silent) return;
      const type = answer.chunks ? "text/event-stream" : "application/json";
      response.writeHead(answer.status ?? 200, {
        "content-type": type,
        "x-request-id": `req_${seen.length}`,
        ...answer.headers,
      });
      if (!answer.chunks) {
        const { body = "" } = answer;
        response.end(typeof body === "string" ? body : JSON.stringify(body));
        return;
      }
      void (async () => {
        for (const chunk of answer.chunks ?? []) {
          if (chunk === null) {
            response.destroy();
            return;
          }
          response.write(chunk);
          await new Promise((done) => setTimeout(done, 5));
        }
        if (!answer.stalls) response.end();
      })();
    });
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  context.after(() => {
    server.closeAllConnections();
    server.close();
  });
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}`, seen };
}
