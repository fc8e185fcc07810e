curl 'https://api.openai.com/v1/files?limit=100' \
  -H "Authorization: Bearer $OPENAI_API_KEY"
