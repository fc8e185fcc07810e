import asyncio

from print_shop_client import AsyncClient


async def main() -> None:
    async with AsyncClient() as client:
        result = await client.files.log_in(user="example-user", remember=True)
        print(result)


asyncio.run(main())
