curl -X POST 'https://api.openai.com/v1/threads' \
  -H "Authorization: Bearer $OPENAI_API_KEY" \
  -H 'OpenAI-Beta: assistants=v2'
