const response = await fetch(
  "https://api.openai.com/v1/vector_stores/vs_abc123/search",
  {
    method: "POST",
    headers: {
      Authorization: `Bearer ${process.env.OPENAI_API_KEY}`,
      "OpenAI-Beta": "assistants=v2",
      "Content-Type": "application/json",
    },
    body: JSON.stringify({
      query: ["refund time", "money back"],
      rewrite_query: true,
      max_num_results: 5,
      filters: {
        type: "or",
        filters: [
          { type: "eq", key: "evergreen", value: true },
          {
            type: "and",
            filters: [
              { type: "in", key: "region", value: ["eu", "uk"] },
              { type: "gte", key: "year", value: 2024 },
            ],
          },
        ],
      },
      ranking_options: { ranker: "none", score_threshold: 0.5 },
    }),
  },
);
if (!response.ok) {
  throw new Error(`${response.status} ${await response.text()}`);
}
console.log(await response.json());
