const response = await fetch("https://api.openai.com/v1/threads", {
  method: "POST",
  headers: {
    Authorization: `Bearer ${process.env.OPENAI_API_KEY}`,
    "OpenAI-Beta": "assistants=v2",
    "Content-Type": "application/json",
  },
  body: JSON.stringify({
    messages: [
      {
        role: "user",
        content: "Hello!",
        attachments: [
          { file_id: "file-abc123", tools: [{ type: "code_interpreter" }] },
        ],
        metadata: { key: "example-metadata" },
      },
    ],
    tool_resources: {
      code_interpreter: { file_ids: [] },
      file_search: {
        vector_store_ids: ["vs_abc123"],
        vector_stores: [
          {
            file_ids: ["file-abc123"],
            chunking_strategy: { type: "auto" },
            metadata: { key: "example-metadata" },
          },
        ],
      },
    },
    metadata: { lesson: "3" },
  }),
});
if (!response.ok) {
  throw new Error(`${response.status} ${await response.text()}`);
}
console.log(await response.json());
