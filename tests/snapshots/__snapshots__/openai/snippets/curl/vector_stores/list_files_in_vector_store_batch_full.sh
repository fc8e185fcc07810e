curl 'https://api.openai.com/v1/vector_stores/vs_abc123/file_batches/vsfb_abc123/files?limit=50&order=asc&after=obj_abc123&before=obj_def456&filter=completed' \
  -H "Authorization: Bearer $OPENAI_API_KEY" \
  -H 'OpenAI-Beta: assistants=v2'
