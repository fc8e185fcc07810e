import asyncio

from garage_client import AsyncClient


async def main() -> None:
    async with AsyncClient() as client:
        car = await client.cars.add_car(label="example-label", wheels=2)
        print(car)


asyncio.run(main())
