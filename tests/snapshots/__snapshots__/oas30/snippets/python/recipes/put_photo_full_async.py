import asyncio
from pathlib import Path

from kitchen_client import AsyncClient


async def main() -> None:
    async with AsyncClient() as client:
        await client.recipes.put_photo(id="abc123", photo=Path("photo.png"))


asyncio.run(main())
