from openai_client import Client

client = Client()  # reads OPENAI_API_KEY

thread = client.assistants.modify_thread(
    thread_id="thread_abc123",
    tool_resources={
        "code_interpreter": {"file_ids": []},
        "file_search": {"vector_store_ids": ["vs_abc123"]},
    },
    metadata={"lesson": "3", "solved": "yes"},
)
print(thread)
