import asyncio
from pathlib import Path

from print_shop_client import AsyncClient


async def main() -> None:
    async with AsyncClient() as client:
        await client.files.upload_scans(pages=[Path("page.bin")])


asyncio.run(main())
