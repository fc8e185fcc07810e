const response = await fetch(
  "https://api.openai.com/v1/threads/thread_abc123/messages",
  {
    method: "POST",
    headers: {
      Authorization: `Bearer ${process.env.OPENAI_API_KEY}`,
      "OpenAI-Beta": "assistants=v2",
      "Content-Type": "application/json",
    },
    body: JSON.stringify({
      role: "user",
      content: "How long do refunds take?",
      attachments: [
        {
          file_id: "file-abc123",
          tools: [{ type: "file_search" }, { type: "code_interpreter" }],
        },
      ],
      metadata: { source: "web" },
    }),
  },
);
if (!response.ok) {
  throw new Error(`${response.status} ${await response.text()}`);
}
console.log(await response.json());
