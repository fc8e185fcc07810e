import asyncio

from parcels_client import AsyncClient


async def main() -> None:
    async with AsyncClient() as client:  # reads PARCELS_BASE_URL
        parcel = await client.parcels.get_parcel(id="abc123")
        print(parcel)


asyncio.run(main())
