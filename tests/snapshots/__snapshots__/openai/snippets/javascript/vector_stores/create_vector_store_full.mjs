const response = await fetch("https://api.openai.com/v1/vector_stores", {
  method: "POST",
  headers: {
    Authorization: `Bearer ${process.env.OPENAI_API_KEY}`,
    "OpenAI-Beta": "assistants=v2",
    "Content-Type": "application/json",
  },
  body: JSON.stringify({
    file_ids: ["file-abc123", "file-def456"],
    name: "Handbook",
    description: "A short description.",
    expires_after: { anchor: "last_active_at", days: 7 },
    chunking_strategy: {
      type: "static",
      static: { max_chunk_size_tokens: 600, chunk_overlap_tokens: 200 },
    },
    metadata: { team: "support" },
  }),
});
if (!response.ok) {
  throw new Error(`${response.status} ${await response.text()}`);
}
console.log(await response.json());
