from openai_client import Client

client = Client()  # reads OPENAI_API_KEY

assistant = client.assistants.modify_assistant(
    assistant_id="asst_abc123",
    model="example-model",
    reasoning_effort="none",
    name="Patient tutor",
    description="A short description.",
    instructions="Explain one idea at a time, and end with a question.",
    tools=[{"type": "code_interpreter"}],
    tool_resources={
        "code_interpreter": {"file_ids": []},
        "file_search": {"vector_store_ids": ["vs_abc123"]},
    },
    metadata={"key": "example-metadata"},
    temperature=0.7,
    top_p=1.0,
    response_format="auto",
)
print(assistant)
