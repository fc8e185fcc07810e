curl -X POST 'https://api.openai.com/v1/vector_stores/vs_abc123/file_batches/vsfb_abc123/cancel' \
  -H "Authorization: Bearer $OPENAI_API_KEY" \
  -H 'OpenAI-Beta: assistants=v2'
