import asyncio
from pathlib import Path

from print_shop_client import AsyncClient


async def main() -> None:
    async with AsyncClient() as client:
        job = await client.jobs.create_job(
            title="An example",
            copies=1,
            paper="a4",
            file=Path("file.txt"),
        )
        print(job)


asyncio.run(main())
