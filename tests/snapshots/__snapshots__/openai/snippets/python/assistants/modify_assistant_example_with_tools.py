from openai_client import Client

client = Client()  # reads OPENAI_API_KEY

assistant = client.assistants.modify_assistant(
    assistant_id="asst_abc123",
    instructions="Explain one idea at a time, and end with a question.",
    tools=[{"type": "file_search"}],
    tool_resources={"file_search": {"vector_store_ids": ["vs_abc123"]}},
)
print(assistant)
