curl -X POST 'https://api.openai.com/v1/threads/runs' \
  -H "Authorization: Bearer $OPENAI_API_KEY" \
  -H 'OpenAI-Beta: assistants=v2' \
  -H 'Content-Type: application/json' \
  --data-raw '{
  "assistant_id": "asst_abc123",
  "thread": {
    "messages": [
      {
        "role": "user",
        "content": "Explain deep learning to a five-year-old."
      }
    ]
  }
}'
