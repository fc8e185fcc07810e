/** Calls of the built client, each by its name; what they give is printed as JSON. */

const [, , folder, url, name] = process.argv;
const { default: openai, Client } = await import(`${folder}/dist/index.js`);

const client = new Client({ apiKey: "sk-test", baseUrl: url });
const assistant_id = "asst_abc123";
const content = "Explain deep learning to a five-year-old.";

async function all(items) {
  const found = [];
  for await (const one of items) found.push(one);
  return found;
}

async function caught(promise) {
  try {
    return await promise;
  } catch (error) {
    const { message, requestId, status, body } = error;
    return { name: error.name, message, requestId, status, body };
  }
}

const calls = {
  plain: () =>
    client.assistants.createThreadAndRun({
      assistant_id,
      thread: { messages: [{ role: "user", content }] },
    }),
  stream: async () =>
    all(
      await client.assistants.createThreadAndRun({
        assistant_id,
        stream: true,
      }),
    ),
  pages: async () => ({
    ids: (await all(client.assistants.listAssistants({ limit: 3 }))).map(
      (one) => one.id,
    ),
  }),
  page: async () => {
    const page = await client.assistants.listAssistants({ limit: 5 });
    return [page.items.length, page.body.has_more, (await all(page)).length];
  },
  upload: () =>
    client.files.createFile({
      file: new File([new Uint8Array([0, 255, 10])], "lines.jsonl"),
      purpose: "assistants",
    }),
  download: async () => {
    const answer = await client.files.downloadFile({ file_id: "file_1" });
    return [...new Uint8Array(await answer.arrayBuffer())].slice(0, 6);
  },
  refused: () => caught(client.assistants.createThreadAndRun({ assistant_id })),
  slow: async () => [
    await caught(
      client.withOptions({ timeout: 1000, maxRetries: 0 }).models.listModels(),
    ),
    await caught(client.models.listModels({}, { timeout: 1000, maxRetries: 1 })),
  ],
  raw: async () => {
    const { data, response, requestId } = await client.assistants
      .createThreadAndRun({ assistant_id })
      .withResponse();
    return [response.status, requestId, data.id];
  },
  environment: () => openai.createThreadAndRun({ assistant_id }),
  missing: () => caught(new Client({ baseUrl: url }).models.listModels()),
};

console.log(JSON.stringify(await calls[name]()));
