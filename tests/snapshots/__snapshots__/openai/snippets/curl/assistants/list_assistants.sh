curl 'https://api.openai.com/v1/assistants' \
  -H "Authorization: Bearer $OPENAI_API_KEY" \
  -H 'OpenAI-Beta: assistants=v2'
