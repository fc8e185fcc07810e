curl -X POST 'https://api.openai.com/v1/vector_stores/vs_abc123' \
  -H "Authorization: Bearer $OPENAI_API_KEY" \
  -H 'OpenAI-Beta: assistants=v2' \
  -H 'Content-Type: application/json' \
  --data-raw '{
  "expires_after": null
}'
