from openai_client import Client

client = Client()  # reads OPENAI_API_KEY

run = client.assistants.create_thread_and_run(
    assistant_id="asst_abc123",
    thread={
        "messages": [
            {
                "role": "user",
                "content": "Is it warm enough in Lisbon for the picnic in our plan?",
                "attachments": [
                    {"file_id": "file-abc123", "tools": [{"type": "file_search"}]},
                ],
            },
        ],
    },
    tools=[
        {"type": "file_search"},
        {
            "type": "function",
            "function": {
                "name": "get_weather",
                "description": "Tells the weather of today in a city.",
                "parameters": {
                    "type": "object",
                    "properties": {"city": {"type": "string"}},
                    "required": ["city"],
                },
            },
        },
    ],
    tool_choice={"type": "function", "function": {"name": "get_weather"}},
)
print(run)
