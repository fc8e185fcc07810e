from openai_client import Client

client = Client()  # reads OPENAI_API_KEY

run = client.assistants.submit_tool_outputs_to_run(
    thread_id="thread_abc123",
    run_id="run_abc123",
    tool_outputs=[{"tool_call_id": "call_abc123", "output": "Sunny, 24 degrees."}],
)
print(run)
