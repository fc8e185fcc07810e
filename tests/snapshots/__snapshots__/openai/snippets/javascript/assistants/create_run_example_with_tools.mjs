const response = await fetch(
  "https://api.openai.com/v1/threads/thread_abc123/runs",
  {
    method: "POST",
    headers: {
      Authorization: `Bearer ${process.env.OPENAI_API_KEY}`,
      "OpenAI-Beta": "assistants=v2",
      "Content-Type": "application/json",
    },
    body: JSON.stringify({
      assistant_id: "asst_abc123",
      reasoning_effort: "low",
      additional_instructions: "Mention the page that you found it on.",
      additional_messages: [
        { role: "user", content: "How long do refunds take?" },
      ],
      tools: [{ type: "file_search" }],
      max_completion_tokens: 500,
      tool_choice: "required",
    }),
  },
);
if (!response.ok) {
  throw new Error(`${response.status} ${await response.text()}`);
}
console.log(await response.json());
