import asyncio

from atlas_client import AsyncClient


async def main() -> None:
    async with AsyncClient() as client:
        content = await client.maps.get_map(
            layers=["roads", "rivers"],
            at=[3.5, 48],
            box={"w": 4, "h": 3},
            zoom=3,
        )
        await content.stream_to_file("map.png")


asyncio.run(main())
