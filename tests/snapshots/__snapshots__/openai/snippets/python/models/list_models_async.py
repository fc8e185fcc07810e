import asyncio

from openai_client import AsyncClient


async def main() -> None:
    async with AsyncClient() as client:  # reads OPENAI_API_KEY
        response = await client.models.list_models()
        print(response)


asyncio.run(main())
