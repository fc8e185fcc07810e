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
      content: [
        { type: "text", text: "What does this chart tell us?" },
        {
          type: "image_file",
          image_file: { file_id: "file-def456", detail: "high" },
        },
      ],
    }),
  },
);
if (!response.ok) {
  throw new Error(`${response.status} ${await response.text()}`);
}
console.log(await response.json());
