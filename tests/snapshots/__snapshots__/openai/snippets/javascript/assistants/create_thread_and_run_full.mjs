const response = await fetch("https://api.openai.com/v1/threads/runs", {
  method: "POST",
  headers: {
    Authorization: `Bearer ${process.env.OPENAI_API_KEY}`,
    "OpenAI-Beta": "assistants=v2",
    "Content-Type": "application/json",
  },
  body: JSON.stringify({
    assistant_id: "asst_abc123",
    thread: {
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
      metadata: { key: "example-metadata" },
    },
    model: "gpt-4.1",
    instructions: "Answer in three short paragraphs.",
    tools: [{ type: "code_interpreter" }, { type: "file_search" }],
    tool_resources: {
      code_interpreter: { file_ids: ["file-abc123"] },
      file_search: { vector_store_ids: ["vs_abc123"] },
    },
    metadata: { experiment: "b" },
    temperature: 0.7,
    top_p: 0.9,
    max_prompt_tokens: 4000,
    max_completion_tokens: 1000,
    truncation_strategy: { type: "last_messages", last_messages: 10 },
    tool_choice: "auto",
    parallel_tool_calls: false,
    response_format: "auto",
  }),
});
if (!response.ok) {
  throw new Error(`${response.status} ${await response.text()}`);
}
console.log(await response.json());
