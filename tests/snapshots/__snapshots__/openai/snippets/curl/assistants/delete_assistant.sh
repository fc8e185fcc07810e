curl -X DELETE 'https://api.openai.com/v1/assistants/asst_abc123' \
  -H "Authorization: Bearer $OPENAI_API_KEY" \
  -H 'OpenAI-Beta: assistants=v2'
