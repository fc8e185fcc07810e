import asyncio

from openai_client import AsyncClient


async def main() -> None:
    async with AsyncClient() as client:  # reads OPENAI_API_KEY
        assistant = await client.assistants.create_assistant(
            model="gpt-4o",
            name="Patient tutor",
            description="A short description.",
            instructions="Explain one idea at a time, and end with a question.",
            reasoning_effort="none",
            tools=[
                {"type": "code_interpreter"},
                {
                    "type": "file_search",
                    "file_search": {
                        "max_num_results": 8,
                        "ranking_options": {"ranker": "auto", "score_threshold": 0.3},
                    },
                },
            ],
            tool_resources={
                "code_interpreter": {"file_ids": []},
                "file_search": {
                    "vector_store_ids": ["vs_abc123"],
                    "vector_stores": [
                        {
                            "file_ids": ["file-abc123"],
                            "chunking_strategy": {"type": "auto"},
                            "metadata": {"key": "example-metadata"},
                        },
                    ],
                },
            },
            metadata={"course": "deep-learning-101"},
            temperature=0.4,
            top_p=1.0,
            response_format="auto",
        )
        print(assistant)


asyncio.run(main())
