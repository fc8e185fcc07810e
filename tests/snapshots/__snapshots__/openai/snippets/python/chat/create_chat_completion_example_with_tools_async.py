import asyncio

from openai_client import AsyncClient


async def main() -> None:
    async with AsyncClient() as client:  # reads OPENAI_API_KEY
        response = await client.chat.create_chat_completion(
            messages=[
                {"role": "developer", "content": "You are a weather desk. Be brief."},
                {
                    "role": "user",
                    "content": [
                        {"type": "text", "text": "Can I have a picnic in Lisbon?"},
                    ],
                },
                {
                    "role": "assistant",
                    "content": None,
                    "tool_calls": [
                        {
                            "id": "call_abc123",
                            "type": "function",
                            "function": {
                                "name": "get_weather",
                                "arguments": '{"city": "Lisbon"}',
                            },
                        },
                    ],
                },
                {
                    "role": "tool",
                    "tool_call_id": "call_abc123",
                    "content": "Sunny, 24 degrees.",
                },
            ],
            model="gpt-4o",
            max_completion_tokens=200,
            stop=["\n\n"],
            tools=[
                {
                    "type": "function",
                    "function": {
                        "name": "get_weather",
                        "parameters": {
                            "type": "object",
                            "properties": {"city": {"type": "string"}},
                            "required": ["city"],
                        },
                    },
                },
            ],
            tool_choice="auto",
        )
        print(response)


asyncio.run(main())
