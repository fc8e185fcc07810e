curl -X POST 'https://api.openai.com/v1/threads' \
  -H "Authorization: Bearer $OPENAI_API_KEY" \
  -H 'OpenAI-Beta: assistants=v2' \
  -H 'Content-Type: application/json' \
  --data-raw '{
  "messages": [
    {
      "role": "user",
      "content": "How long do refunds take?"
    }
  ],
  "tool_resources": {
    "file_search": {
      "vector_stores": [
        {
          "file_ids": [
            "file-abc123"
          ],
          "chunking_strategy": {
            "type": "static",
            "static": {
              "max_chunk_size_tokens": 600,
              "chunk_overlap_tokens": 200
            }
          }
        }
      ]
    }
  }
}'
