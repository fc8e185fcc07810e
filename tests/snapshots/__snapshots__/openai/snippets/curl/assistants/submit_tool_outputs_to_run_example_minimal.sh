curl -X POST 'https://api.openai.com/v1/threads/thread_abc123/runs/run_abc123/submit_tool_outputs' \
  -H "Authorization: Bearer $OPENAI_API_KEY" \
  -H 'OpenAI-Beta: assistants=v2' \
  -H 'Content-Type: application/json' \
  --data-raw '{
  "tool_outputs": [
    {
      "tool_call_id": "call_abc123",
      "output": "Sunny, 24 degrees."
    }
  ]
}'
