from kitchen_client import Client

client = Client()

recipe = client.recipes.change_recipe(
    id="soup",
    title="Soup",
    rating=1,
    minutes=20,
    course="starter",
    based_on={"book": "example-book", "page": 1},
)
print(recipe)
