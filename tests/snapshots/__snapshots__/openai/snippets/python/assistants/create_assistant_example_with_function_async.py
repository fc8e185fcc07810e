import asyncio

from openai_client import AsyncClient


async def main() -> None:
    async with AsyncClient() as client:  # reads OPENAI_API_KEY
        assistant = await client.assistants.create_assistant(
            model="gpt-4.1-mini",
            name="Weather desk",
            tools=[
                {
                    "type": "function",
                    "function": {
                        "name": "get_weather",
                        "description": "Tells the weather of today in a city.",
                        "parameters": {
                            "type": "object",
                            "properties": {"city": {"type": "string"}},
                            "required": ["city"],
                        },
                    },
                },
            ],
        )
        print(assistant)


asyncio.run(main())
