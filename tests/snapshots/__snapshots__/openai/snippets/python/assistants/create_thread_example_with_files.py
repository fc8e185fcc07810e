from openai_client import Client

client = Client()  # reads OPENAI_API_KEY

thread = client.assistants.create_thread(
    messages=[{"role": "user", "content": "How long do refunds take?"}],
    tool_resources={
        "file_search": {
            "vector_stores": [
                {
                    "file_ids": ["file-abc123"],
                    "chunking_strategy": {
                        "type": "static",
                        "static": {
                            "max_chunk_size_tokens": 600,
                            "chunk_overlap_tokens": 200,
                        },
                    },
                },
            ],
        },
    },
)
print(thread)
