curl -X POST 'https://api.openai.com/v1/threads/thread_abc123/messages' \
  -H "Authorization: Bearer $OPENAI_API_KEY" \
  -H 'OpenAI-Beta: assistants=v2' \
  -H 'Content-Type: application/json' \
  --data-raw '{
  "role": "user",
  "content": "How long do refunds take?",
  "attachments": [
    {
      "file_id": "file-abc123",
      "tools": [
        {
          "type": "file_search"
        },
        {
          "type": "code_interpreter"
        }
      ]
    }
  ],
  "metadata": {
    "source": "web"
  }
}'
