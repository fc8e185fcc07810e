curl -X POST 'https://api.openai.com/v1/assistants' \
  -H "Authorization: Bearer $OPENAI_API_KEY" \
  -H 'OpenAI-Beta: assistants=v2' \
  -H 'Content-Type: application/json' \
  --data-raw '{
  "model": "gpt-4.1-mini",
  "name": "Weather desk",
  "tools": [
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
  ]
}'
