curl -X POST 'https://api.openai.com/v1/chat/completions' \
  -H "Authorization: Bearer $OPENAI_API_KEY" \
  -H 'Content-Type: application/json' \
  -N \
  --data-raw '{
  "messages": [
    {
      "role": "user",
      "content": "Name three uses for a brick."
    }
  ],
  "model": "gpt-4o",
  "stream": true
}'
