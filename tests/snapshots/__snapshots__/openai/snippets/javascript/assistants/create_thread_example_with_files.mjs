const response = await fetch("https://api.openai.com/v1/threads", {
  method: "POST",
  headers: {
    Authorization: `Bearer ${process.env.OPENAI_API_KEY}`,
    "OpenAI-Beta": "assistants=v2",
    "Content-Type": "application/json",
  },
  body: JSON.stringify({
    messages: [{ role: "user", content: "How long do refunds take?" }],
    tool_resources: {
      file_search: {
        vector_stores: [
          {
            file_ids: ["file-abc123"],
            chunking_strategy: {
              type: "static",
              static: { max_chunk_size_tokens: 600, chunk_overlap_tokens: 200 },
            },
          },
        ],
      },
    },
  }),
});
if (!response.ok) {
  throw new Error(`${response.status} ${await response.text()}`);
}
console.log(await response.json());
