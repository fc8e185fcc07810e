import asyncio

from openai_client import AsyncClient


async def main() -> None:
    async with AsyncClient() as client:  # reads OPENAI_API_KEY
        model = await client.models.retrieve_model(
            model="ft:gpt-4o-mini:acme:tutor:abc123",
        )
        print(model)


asyncio.run(main())
