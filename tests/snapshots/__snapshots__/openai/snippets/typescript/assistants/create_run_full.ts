import { Client } from "openai-client";

const client = new Client(); // reads OPENAI_API_KEY

const run = await client.assistants.createRun({
  thread_id: "thread_abc123",
  "include[]": ["step_details.tool_calls[*].file_search.results[*].content"],
  assistant_id: "asst_abc123",
  model: "example-model",
  reasoning_effort: "low",
  instructions: "example-instructions",
  additional_instructions: "Mention the page that you found it on.",
  additional_messages: [
    {
      role: "user",
      content: "Hello!",
      attachments: [
        { file_id: "file-abc123", tools: [{ type: "code_interpreter" }] },
      ],
      metadata: { key: "example-metadata" },
    },
  ],
  tools: [{ type: "code_interpreter" }],
  metadata: { key: "example-metadata" },
  temperature: 0.7,
  top_p: 1,
  max_prompt_tokens: 256,
  max_completion_tokens: 500,
  truncation_strategy: { type: "auto", last_messages: 1 },
  tool_choice: "required",
  parallel_tool_calls: true,
  response_format: "auto",
});
console.log(run);
