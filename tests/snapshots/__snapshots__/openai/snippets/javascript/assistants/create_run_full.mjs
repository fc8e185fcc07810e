const url =
  "https://api.openai.com/v1/threads/thread_abc123/runs" +
  "?include%5B%5D=step_details.tool_calls%5B%2A%5D.file_search.results%5B%2A%5D.content";
const response = await fetch(url, {
  method: "POST",
  headers: {
    Authorization: `Bearer ${process.env.OPENAI_API_KEY}`,
    "OpenAI-Beta": "assistants=v2",
    "Content-Type": "application/json",
  },
  body: `{
  "assistant_id": "asst_abc123",
  "model": "example-model",
  "reasoning_effort": "low",
  "instructions": "example-instructions",
  "additional_instructions": "Mention the page that you found it on.",
  "additional_messages": [
    {
      "role": "user",
      "content": "Hello!",
      "attachments": [
        {
          "file_id": "file-abc123",
          "tools": [
            {
              "type": "code_interpreter"
            }
          ]
        }
      ],
      "metadata": {
        "key": "example-metadata"
      }
    }
  ],
  "tools": [
    {
      "type": "code_interpreter"
    }
  ],
  "metadata": {
    "key": "example-metadata"
  },
  "temperature": 0.7,
  "top_p": 1.0,
  "max_prompt_tokens": 256,
  "max_completion_tokens": 500,
  "truncation_strategy": {
    "type": "auto",
    "last_messages": 1
  },
  "tool_choice": "required",
  "parallel_tool_calls": true,
  "response_format": "auto"
}`,
});
if (!response.ok) {
  throw new Error(`${response.status} ${await response.text()}`);
}
console.log(await response.json());
