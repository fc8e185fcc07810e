from openai_client import Client

client = Client()  # reads OPENAI_API_KEY

run = client.assistants.create_thread_and_run(
    assistant_id="asst_abc123",
    thread={
        "messages": [
            {
                "role": "user",
                "content": "Draw up a study plan from the attached notes.",
                "metadata": {"source": "web"},
            },
        ],
        "metadata": {"lesson": "3"},
    },
    model="gpt-4.1",
    instructions="Answer in three short paragraphs.",
    tools=[{"type": "code_interpreter"}, {"type": "file_search"}],
    tool_resources={
        "code_interpreter": {"file_ids": ["file-abc123"]},
        "file_search": {"vector_store_ids": ["vs_abc123"]},
    },
    metadata={"experiment": "b"},
    temperature=0.7,
    top_p=0.9,
    max_prompt_tokens=4000,
    max_completion_tokens=1000,
    truncation_strategy={"type": "last_messages", "last_messages": 10},
    tool_choice="auto",
    parallel_tool_calls=False,
    response_format={
        "type": "json_schema",
        "json_schema": {
            "name": "study_plan",
            "strict": True,
            "schema": {
                "type": "object",
                "properties": {"days": {"type": "array", "items": {"type": "string"}}},
                "required": ["days"],
                "additionalProperties": False,
            },
        },
    },
)
print(run)
