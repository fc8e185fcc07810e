import { Client } from "openai-client";

const client = new Client(); // reads OPENAI_API_KEY

const result = await client.vectorStores.searchVectorStore({
  vector_store_id: "vs_abc123",
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
});
console.log(result);
