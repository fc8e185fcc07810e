import asyncio

from openai_client import AsyncClient


async def main() -> None:
    async with AsyncClient() as client:  # reads OPENAI_API_KEY
        assistant = await client.assistants.create_assistant(
            model="gpt-4o",
            name="Patient tutor",
            instructions="Explain one idea at a time, and end with a question.",
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
            tool_resources={"file_search": {"vector_store_ids": ["vs_abc123"]}},
            metadata={"course": "deep-learning-101"},
            temperature=0.4,
        )
        print(assistant)


asyncio.run(main())
