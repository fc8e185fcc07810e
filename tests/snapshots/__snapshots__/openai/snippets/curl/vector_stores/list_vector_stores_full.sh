curl 'https://api.openai.com/v1/vector_stores?limit=50&order=asc&after=obj_abc123&before=obj_def456' \
  -H "Authorization: Bearer $OPENAI_API_KEY" \
  -H 'OpenAI-Beta: assistants=v2'
