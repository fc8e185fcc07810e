curl -X POST 'https://api.openai.com/v1/threads' \
  -H "Authorization: Bearer $OPENAI_API_KEY" \
  -H 'OpenAI-Beta: assistants=v2' \
  -H 'Content-Type: application/json' \
  --data-raw '{
  "messages": [
    {
      "role": "user",
      "content": "What is a gradient?"
    },
    {
      "role": "user",
      "content": [
        {
          "type": "text",
          "text": "Please use this picture."
        },
        {
          "type": "image_url",
          "image_url": {
            "url": "https://example.com/hill.png",
            "detail": "low"
          }
        }
      ]
    }
  ],
  "metadata": {
    "lesson": "3"
  }
}'
