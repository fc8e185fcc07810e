import asyncio

from print_shop_client import AsyncClient


async def main() -> None:
    async with AsyncClient() as client:
        job = await client.jobs.create_job(title="An example")
        print(job)


asyncio.run(main())
