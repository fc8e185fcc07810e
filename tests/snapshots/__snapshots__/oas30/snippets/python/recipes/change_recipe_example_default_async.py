import asyncio

from kitchen_client import AsyncClient


async def main() -> None:
    async with AsyncClient() as client:
        recipe = await client.recipes.change_recipe(id="soup", rating=None, minutes=20)
        print(recipe)


asyncio.run(main())
