curl -X POST 'https://api.openai.com/v1/threads/thread_abc123/runs' \
  -H "Authorization: Bearer $OPENAI_API_KEY" \
  -H 'OpenAI-Beta: assistants=v2' \
  -H 'Content-Type: application/json' \
  --data-raw '{
  "assistant_id": "asst_abc123",
  "reasoning_effort": "low",
  "additional_instructions": "Mention the page that you found it on.",
  "additional_messages": [
    {
      "role": "user",
      "content": "How long do refunds take?"
    }
  ],
  "tools": [
    {
      "type": "file_search"
    }
  ],
  "max_completion_tokens": 500,
  "tool_choice": "required"
}'
