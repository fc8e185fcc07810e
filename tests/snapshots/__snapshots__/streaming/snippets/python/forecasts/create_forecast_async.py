import asyncio

from weather_station_client import AsyncClient


async def main() -> None:
    async with AsyncClient() as client:
        forecast = await client.forecasts.create_forecast(city="Lisbon")
        print(forecast)


asyncio.run(main())
