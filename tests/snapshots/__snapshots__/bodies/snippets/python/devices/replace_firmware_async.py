import asyncio
from pathlib import Path

from print_shop_client import AsyncClient


async def main() -> None:
    async with AsyncClient() as client:
        content = await client.devices.replace_firmware(body=Path("data.bin"))
        await content.stream_to_file("firmware.bin")


asyncio.run(main())
