curl -X DELETE 'https://api.openai.com/v1/vector_stores/vs_abc123/files/file-abc123' \
  -H "Authorization: Bearer $OPENAI_API_KEY" \
  -H 'OpenAI-Beta: assistants=v2'
