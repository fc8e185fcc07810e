curl 'https://api.openai.com/v1/files/file-abc123' \
  -H "Authorization: Bearer $OPENAI_API_KEY"
