curl -X POST 'https://api.openai.com/v1/vector_stores/vs_abc123/search' \
  -H "Authorization: Bearer $OPENAI_API_KEY" \
  -H 'OpenAI-Beta: assistants=v2' \
  -H 'Content-Type: application/json' \
  --data-raw '{
  "query": [
    "refund time",
    "money back"
  ],
  "rewrite_query": true,
  "max_num_results": 5,
  "filters": {
    "type": "or",
    "filters": [
      {
        "type": "eq",
        "key": "evergreen",
        "value": true
      },
      {
        "type": "and",
        "filters": [
          {
            "type": "in",
            "key": "region",
            "value": [
              "eu",
              "uk"
            ]
          },
          {
            "type": "gte",
            "key": "year",
            "value": 2024
          }
        ]
      }
    ]
  },
  "ranking_options": {
    "ranker": "none",
    "score_threshold": 0.5
  }
}'
