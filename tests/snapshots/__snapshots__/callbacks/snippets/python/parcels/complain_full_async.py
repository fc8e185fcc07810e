import asyncio

from parcels_client import AsyncClient


async def main() -> None:
    async with AsyncClient() as client:  # reads PARCELS_BASE_URL
        await client.parcels.complain(id="abc123", reason="example-reason")


asyncio.run(main())
