import asyncio

from print_shop_client import AsyncClient


async def main() -> None:
    async with AsyncClient() as client:
        result = await client.devices.show_text(body="example")
        print(result)


asyncio.run(main())
