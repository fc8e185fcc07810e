import asyncio

from weather_station_client import AsyncClient


async def main() -> None:
    async with AsyncClient() as client:
        async with await client.readings.watch_readings() as events:
            async for event in events:
                print(event)


asyncio.run(main())
