curl -X POST 'https://api.openai.com/v1/vector_stores/vs_abc123/file_batches' \
  -H "Authorization: Bearer $OPENAI_API_KEY" \
  -H 'OpenAI-Beta: assistants=v2' \
  -H 'Content-Type: application/json' \
  --data-raw '{
  "files": [
    {
      "file_id": "file-abc123",
      "attributes": {
        "region": "eu"
      }
    },
    {
      "file_id": "file-def456",
      "attributes": {
        "region": "us"
      },
      "chunking_strategy": {
        "type": "static",
        "static": {
          "max_chunk_size_tokens": 1200,
          "chunk_overlap_tokens": 0
        }
      }
    }
  ]
}'
