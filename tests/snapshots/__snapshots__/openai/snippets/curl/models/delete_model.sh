curl -X DELETE 'https://api.openai.com/v1/models/ft%3Agpt-4o-mini%3Aacme%3Atutor%3Aabc123' \
  -H "Authorization: Bearer $OPENAI_API_KEY"
