import asyncio
from pathlib import Path

from openai_client import AsyncClient


async def main() -> None:
    async with AsyncClient() as client:  # reads OPENAI_API_KEY
        open_ai_file = await client.files.create_file(
            file=Path("file.txt"),
            purpose="assistants",
        )
        print(open_ai_file)


asyncio.run(main())
