const response = await fetch(
  "https://api.openai.com/v1/vector_stores/vs_abc123/file_batches",
  {
    method: "POST",
    headers: {
      Authorization: `Bearer ${process.env.OPENAI_API_KEY}`,
      "OpenAI-Beta": "assistants=v2",
      "Content-Type": "application/json",
    },
    body: JSON.stringify({
      file_ids: ["file-abc123", "file-def456"],
      files: [
        { file_id: "file-abc123", attributes: { region: "eu" } },
        {
          file_id: "file-def456",
          attributes: { region: "us" },
          chunking_strategy: {
            type: "static",
            static: { max_chunk_size_tokens: 1200, chunk_overlap_tokens: 0 },
          },
        },
      ],
      chunking_strategy: { type: "auto" },
      attributes: { key: "example-attribute" },
    }),
  },
);
if (!response.ok) {
  throw new Error(`${response.status} ${await response.text()}`);
}
console.log(await response.json());
