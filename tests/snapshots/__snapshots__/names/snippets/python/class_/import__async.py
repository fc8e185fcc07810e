import asyncio

from names_client import AsyncClient


async def main() -> None:
    async with AsyncClient() as client:
        result = await client.class_.import_(self_="example-self", from_="example-from")
        print(result)


asyncio.run(main())
