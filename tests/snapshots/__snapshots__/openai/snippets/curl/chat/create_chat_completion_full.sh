curl -X POST 'https://api.openai.com/v1/chat/completions' \
  -H "Authorization: Bearer $OPENAI_API_KEY" \
  -H 'Content-Type: application/json' \
  --data-raw '{
  "messages": [
    {
      "role": "developer",
      "content": "You are a weather desk. Be brief."
    },
    {
      "role": "user",
      "content": [
        {
          "type": "text",
          "text": "Can I have a picnic in Lisbon?"
        }
      ]
    },
    {
      "role": "assistant",
      "content": null,
      "tool_calls": [
        {
          "id": "call_abc123",
          "type": "function",
          "function": {
            "name": "get_weather",
            "arguments": "{\"city\": \"Lisbon\"}"
          }
        }
      ]
    },
    {
      "role": "tool",
      "tool_call_id": "call_abc123",
      "content": "Sunny, 24 degrees."
    }
  ],
  "model": "gpt-4o",
  "max_completion_tokens": 200,
  "temperature": 0.7,
  "top_p": 1.0,
  "frequency_penalty": 1.0,
  "presence_penalty": 1.0,
  "logit_bias": {
    "key": 1
  },
  "logprobs": true,
  "top_logprobs": 1,
  "n": 1,
  "stop": [
    "\n\n"
  ],
  "response_format": {
    "type": "text"
  },
  "tools": [
    {
      "type": "function",
      "function": {
        "name": "Example",
        "description": "A short description.",
        "parameters": {},
        "strict": false
      }
    }
  ],
  "tool_choice": "auto",
  "parallel_tool_calls": true,
  "reasoning_effort": "none",
  "verbosity": "low",
  "service_tier": "auto",
  "store": true,
  "metadata": {
    "key": "example-metadata"
  },
  "safety_identifier": "example-safety-identifier",
  "stream_options": {
    "include_usage": true,
    "include_obfuscation": true
  }
}'
