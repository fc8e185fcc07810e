/** Code that uses the client wrongly: none of it compiles. */

import openai, { Client } from "openai-client";

const client = new Client();

// @ts-expect-error a required parameter is missing
void client.assistants.createThreadAndRun({});
// @ts-expect-error all of them are missing
void client.assistants.createThreadAndRun();
// @ts-expect-error there is no such parameter
void client.assistants.createThreadAndRun({ assistant_id: "a", assistent: 1 });
// @ts-expect-error it is a string
void client.assistants.createThreadAndRun({ assistant_id: 1 });
void client.assistants.createThreadAndRun({
  assistant_id: "a",
  // @ts-expect-error it is one of some known values
  thread: { messages: [{ role: "nobody", content: "a" }] },
});
// @ts-expect-error it is not one of the orders
void client.assistants.listAssistants({ order: "random" });
// @ts-expect-error options stand beside the parameters
void client.assistants.listAssistants({ timeout: 5 });
// @ts-expect-error there are no parameters
void client.models.listModels({ limit: 5 });
// @ts-expect-error it is in milliseconds, and a number
void client.models.listModels({}, { timeout: "5s" });
// @ts-expect-error a path is no file
void client.files.createFile({ file: "a path", purpose: "assistants" });
// @ts-expect-error there is no such method
void client.assistants.createThreadsAndRun({ assistant_id: "a" });
// @ts-expect-error there is no such function
void openai.createThreadsAndRun({ assistant_id: "a" });
// @ts-expect-error a key is text, or a function that gives it
void new Client({ apiKey: 5 });
// @ts-expect-error there is no such option
void new Client({ api_key: "a" });

export async function answers(): Promise<void> {
  const run = await client.assistants.createThreadAndRun({ assistant_id: "a" });
  // @ts-expect-error there is no such member
  void run.idd;
  // @ts-expect-error this is a status that no run has
  if (run.status === "sleeping") return;
  // @ts-expect-error it may be null
  void run.last_error.message;
  // @ts-expect-error a run is no stream
  for await (const _ of run) return;
  const events = await client.assistants.createThreadAndRun({
    assistant_id: "a",
    stream: true,
  });
  // @ts-expect-error a stream is no run
  void events.id;
  for await (const event of events) {
    // @ts-expect-error what the data is, the name of the event tells
    void event.data.delta;
  }
  const page = await client.assistants.listAssistants();
  // @ts-expect-error there may be none
  void page.items[0].id;
}
