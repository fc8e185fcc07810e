import asyncio

from vault_client import AsyncClient


async def main() -> None:
    async with AsyncClient() as client:  # reads VAULT_SIGNATURE_API_KEY
        await client.doors.list_alarms()


asyncio.run(main())
