curl 'https://api.openai.com/v1/threads/thread_abc123/runs/run_abc123/steps?limit=100' \
  -H "Authorization: Bearer $OPENAI_API_KEY" \
  -H 'OpenAI-Beta: assistants=v2'
