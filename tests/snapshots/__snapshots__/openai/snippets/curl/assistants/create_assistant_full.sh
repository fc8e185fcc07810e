curl -X POST 'https://api.openai.com/v1/assistants' \
  -H "Authorization: Bearer $OPENAI_API_KEY" \
  -H 'OpenAI-Beta: assistants=v2' \
  -H 'Content-Type: application/json' \
  --data-raw '{
  "model": "gpt-4o",
  "name": "Patient tutor",
  "description": "A short description.",
  "instructions": "Explain one idea at a time, and end with a question.",
  "reasoning_effort": "none",
  "tools": [
    {
      "type": "code_interpreter"
    },
    {
      "type": "file_search",
      "file_search": {
        "max_num_results": 8,
        "ranking_options": {
          "ranker": "auto",
          "score_threshold": 0.3
        }
      }
    }
  ],
  "tool_resources": {
    "code_interpreter": {
      "file_ids": []
    },
    "file_search": {
      "vector_store_ids": [
        "vs_abc123"
      ],
      "vector_stores": [
        {
          "file_ids": [
            "file-abc123"
          ],
          "chunking_strategy": {
            "type": "auto"
          },
          "metadata": {
            "key": "example-metadata"
          }
        }
      ]
    }
  },
  "metadata": {
    "course": "deep-learning-101"
  },
  "temperature": 0.4,
  "top_p": 1.0,
  "response_format": "auto"
}'
