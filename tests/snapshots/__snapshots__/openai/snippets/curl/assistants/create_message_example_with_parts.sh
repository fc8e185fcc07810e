curl -X POST 'https://api.openai.com/v1/threads/thread_abc123/messages' \
  -H "Authorization: Bearer $OPENAI_API_KEY" \
  -H 'OpenAI-Beta: assistants=v2' \
  -H 'Content-Type: application/json' \
  --data-raw '{
  "role": "user",
  "content": [
    {
      "type": "text",
      "text": "What does this chart tell us?"
    },
    {
      "type": "image_file",
      "image_file": {
        "file_id": "file-def456",
        "detail": "high"
      }
    }
  ]
}'
