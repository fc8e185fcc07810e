import asyncio

from kitchen_client import AsyncClient


async def main() -> None:
    async with AsyncClient() as client:
        recipe = await client.recipes.change_recipe(
            id="soup",
            title="Soup",
            rating=1,
            minutes=20,
            course="starter",
            based_on={"book": "example-book", "page": 1},
        )
        print(recipe)


asyncio.run(main())
