curl 'https://api.openai.com/v1/threads/thread_abc123/messages?limit=50&order=asc&after=obj_abc123&before=obj_def456&run_id=run_abc123' \
  -H "Authorization: Bearer $OPENAI_API_KEY" \
  -H 'OpenAI-Beta: assistants=v2'
