import asyncio

from atlas_client import AsyncClient


async def main() -> None:
    async with AsyncClient() as client:
        content = await client.maps.get_map(
            layers=["roads", "rivers"],
            at=[3.5, 48],
            box={"w": 4, "h": 3},
            language="en",
            tags=["example-tag"],
            ids=[123],
            sizes=[1024],
            words=["example-word"],
            filter={
                "kind": "example-kind",
                "built": {"from": "2025-01-15", "to": "2025-01-15"},
            },
            area={"w": 4, "h": 3},
            expression="a/b?c",
            shape={"w": 4, "h": 3},
            zoom=1,
            x_trace_id="0193b2c4-5d6e-4f70-8a1b-2c3d4e5f6071",
            theme="light",
        )
        await content.stream_to_file("map.png")


asyncio.run(main())
