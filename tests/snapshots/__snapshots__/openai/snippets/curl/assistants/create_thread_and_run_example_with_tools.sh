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
        "content": "Is it warm enough in Lisbon for the picnic in our plan?",
        "attachments": [
          {
            "file_id": "file-abc123",
            "tools": [
              {
                "type": "file_search"
              }
            ]
          }
        ]
      }
    ]
  },
  "tools": [
    {
      "type": "file_search"
    },
    {
      "type": "function",
      "function": {
        "name": "get_weather",
        "description": "Tells the weather of today in a city.",
        "parameters": {
          "type": "object",
          "properties": {
            "city": {
              "type": "string"
            }
          },
          "required": [
            "city"
          ]
        }
      }
    }
  ],
  "tool_choice": {
    "type": "function",
    "function": {
      "name": "get_weather"
    }
  }
}'
