/** Code that uses the client as it is meant: it compiles. */

import openai, { APIStatusError, Client, type RunObject } from "openai-client";
import type { AssistantStreamEvent } from "openai-client/types";
import { Assistants } from "openai-client/resources/assistants";

const client = new Client({
  apiKey: async () => "key",
  timeout: 1000,
  headers: { a: null },
});

export async function runs(stream: boolean): Promise<string> {
  const run: RunObject = await client.assistants.createThreadAndRun({
    assistant_id: "asst_abc123",
    thread: { messages: [{ role: "user", content: "Hello" }] },
    model: "a model of tomorrow",
  });
  const events = await client.assistants.createThreadAndRun({
    assistant_id: "asst_abc123",
    stream: true,
  });
  for await (const event of events) {
    if (event.event === "thread.run.created") return event.data.id;
    if (event.event === "thread.message.delta") {
      return event.data.delta.content?.[0]?.type ?? "";
    }
  }
  const either = await client.assistants.createThreadAndRun({
    assistant_id: "asst_abc123",
    stream,
  });
  if ("id" in either) return either.id;
  const event: AssistantStreamEvent | undefined = await first(either);
  return event?.event ?? run.status;
}

async function first<T>(items: AsyncIterable<T>): Promise<T | undefined> {
  for await (const one of items) return one;
  return undefined;
}

export async function lists(): Promise<string[]> {
  const found: string[] = [];
  for await (const one of client.assistants.listAssistants({ limit: 3 })) {
    found.push(one.id);
  }
  for await (const one of client.assistants.listAssistants()) {
    found.push(one.id);
  }
  const page = await client.assistants.listAssistants(
    {},
    { timeout: 5, signal: AbortSignal.timeout(5) },
  );
  const more: boolean = page.body.has_more && page.hasNextPage();
  const { requestId, data } = await client.models.listModels().withResponse();
  return [...found, String(more), requestId ?? "", data.object];
}

export async function files(): Promise<ArrayBuffer> {
  for (const file of [
    new Blob(["a"]),
    new Uint8Array(3),
    { name: "a.txt", content: "text", type: "text/plain" },
  ]) {
    await client.files.createFile({ file, purpose: "assistants" });
  }
  const answer = await client.files.downloadFile({ file_id: "file_1" });
  return answer.arrayBuffer();
}

export async function functions(): Promise<string> {
  try {
    const run = await openai.createThreadAndRun({ assistant_id: "a" });
    return run.id + new openai({ maxRetries: 0 }).baseUrl;
  } catch (error) {
    return error instanceof APIStatusError ? String(error.status) : "";
  }
}

export const alone = new Assistants(client.withOptions({ timeout: 5 }));
