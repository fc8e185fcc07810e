curl -X POST 'https://api.openai.com/v1/vector_stores' \
  -H "Authorization: Bearer $OPENAI_API_KEY" \
  -H 'OpenAI-Beta: assistants=v2' \
  -H 'Content-Type: application/json' \
  --data-raw '{
  "file_ids": [
    "file-abc123",
    "file-def456"
  ],
  "name": "Handbook",
  "description": "A short description.",
  "expires_after": {
    "anchor": "last_active_at",
    "days": 7
  },
  "chunking_strategy": {
    "type": "static",
    "static": {
      "max_chunk_size_tokens": 600,
      "chunk_overlap_tokens": 200
    }
  },
  "metadata": {
    "team": "support"
  }
}'
