curl -X POST 'https://api.openai.com/v1/threads/thread_abc123/runs' \
  -H "Authorization: Bearer $OPENAI_API_KEY" \
  -H 'OpenAI-Beta: assistants=v2' \
  -H 'Content-Type: application/json' \
  -N \
  --data-raw '{
  "assistant_id": "asst_abc123",
  "stream": true
}'
