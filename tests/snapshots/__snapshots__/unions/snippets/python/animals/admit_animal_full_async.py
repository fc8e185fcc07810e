import asyncio

from zoo_client import AsyncClient


async def main() -> None:
    async with AsyncClient() as client:
        stay = await client.animals.admit_animal(body={"species": "cat", "lives": 1})
        print(stay)


asyncio.run(main())
