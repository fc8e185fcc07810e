curl -X POST 'https://api.openai.com/v1/threads/thread_abc123/messages/msg_abc123' \
  -H "Authorization: Bearer $OPENAI_API_KEY" \
  -H 'OpenAI-Beta: assistants=v2' \
  -H 'Content-Type: application/json' \
  --data-raw '{
  "metadata": {
    "rating": "5"
  }
}'
