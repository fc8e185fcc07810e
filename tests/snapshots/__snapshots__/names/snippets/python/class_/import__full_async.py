import asyncio

from names_client import AsyncClient


async def main() -> None:
    async with AsyncClient() as client:
        result = await client.class_.import_(
            self_="example-self",
            from_="example-from",
            request_options_="example-request-options",
            query_from="example-from",
            n2fa="example-2fa",
            json="example-json",
            body="Hello!",
            body_2fa="example-2fa",
        )
        print(result)


asyncio.run(main())
