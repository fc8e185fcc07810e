curl 'https://api.openai.com/v1/files?purpose=assistants&limit=100&order=asc&after=obj_abc123' \
  -H "Authorization: Bearer $OPENAI_API_KEY"
