/** Every operation of Assistants, called once. */

import { client, test } from "./client.mjs";

test("listAssistants", async () => {
  await client.assistants.listAssistants();
});

test("createAssistant", async () => {
  await client.assistants.createAssistant({ model: "gpt-4o" });
});

test("getAssistant", async () => {
  await client.assistants.getAssistant({ assistant_id: "asst_abc123" });
});

test("modifyAssistant", async () => {
  await client.assistants.modifyAssistant({ assistant_id: "asst_abc123" });
});

test("deleteAssistant", async () => {
  await client.assistants.deleteAssistant({ assistant_id: "asst_abc123" });
});

test("createThread", async () => {
  await client.assistants.createThread();
});

test("createThreadAndRun", async () => {
  await client.assistants.createThreadAndRun({ assistant_id: "asst_abc123" });
});

test("getThread", async () => {
  await client.assistants.getThread({ thread_id: "thread_abc123" });
});

test("modifyThread", async () => {
  await client.assistants.modifyThread({ thread_id: "thread_abc123" });
});

test("deleteThread", async () => {
  await client.assistants.deleteThread({ thread_id: "thread_abc123" });
});

test("listMessages", async () => {
  await client.assistants.listMessages({ thread_id: "thread_abc123" });
});

test("createMessage", async () => {
  await client.assistants.createMessage({
    thread_id: "thread_abc123",
    role: "user",
    content: "Explain deep learning to a five-year-old.",
  });
});

test("getMessage", async () => {
  await client.assistants.getMessage({
    thread_id: "thread_abc123",
    message_id: "msg_abc123",
  });
});

test("modifyMessage", async () => {
  await client.assistants.modifyMessage({
    thread_id: "thread_abc123",
    message_id: "msg_abc123",
  });
});

test("deleteMessage", async () => {
  await client.assistants.deleteMessage({
    thread_id: "thread_abc123",
    message_id: "msg_abc123",
  });
});

test("listRuns", async () => {
  await client.assistants.listRuns({ thread_id: "thread_abc123" });
});

test("createRun", async () => {
  await client.assistants.createRun({
    thread_id: "thread_abc123",
    assistant_id: "asst_abc123",
  });
});

test("getRun", async () => {
  await client.assistants.getRun({
    thread_id: "thread_abc123",
    run_id: "run_abc123",
  });
});

test("modifyRun", async () => {
  await client.assistants.modifyRun({
    thread_id: "thread_abc123",
    run_id: "run_abc123",
  });
});

test("cancelRun", async () => {
  await client.assistants.cancelRun({
    thread_id: "thread_abc123",
    run_id: "run_abc123",
  });
});

test("submitToolOutputsToRun", async () => {
  await client.assistants.submitToolOutputsToRun({
    thread_id: "thread_abc123",
    run_id: "run_abc123",
    tool_outputs: [
      { tool_call_id: "call_abc123", output: "Sunny, 24 degrees." },
    ],
  });
});

test("listRunSteps", async () => {
  await client.assistants.listRunSteps({
    thread_id: "thread_abc123",
    run_id: "run_abc123",
  });
});

test("getRunStep", async () => {
  await client.assistants.getRunStep({
    thread_id: "thread_abc123",
    run_id: "run_abc123",
    step_id: "step_abc123",
  });
});
