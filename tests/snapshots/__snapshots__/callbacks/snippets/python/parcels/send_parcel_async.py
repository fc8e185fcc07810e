import asyncio

from parcels_client import AsyncClient


async def main() -> None:
    async with AsyncClient() as client:  # reads PARCELS_BASE_URL
        parcel = await client.parcels.send_parcel(to="example-to")
        print(parcel)


asyncio.run(main())
