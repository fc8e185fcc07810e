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
            temperature=0.7,
            top_p=1.0,
            frequency_penalty=1.0,
            presence_penalty=1.0,
            logit_bias={"key": 1},
            logprobs=True,
            top_logprobs=1,
            n=1,
            stop=["\n\n"],
            response_format={"type": "text"},
            tools=[
                {
                    "type": "function",
                    "function": {
                        "name": "Example",
                        "description": "A short description.",
                        "parameters": {},
                        "strict": False,
                    },
                },
            ],
            tool_choice="auto",
            parallel_tool_calls=True,
            reasoning_effort="none",
            verbosity="low",
            service_tier="auto",
            store=True,
            metadata={"key": "example-metadata"},
            safety_identifier="example-safety-identifier",
            stream_options={"include_usage": True, "include_obfuscation": True},
        )
        print(response)


asyncio.run(main())
