from kitchen_client import Client

client = Client()

recipe = client.recipes.change_recipe(id="soup")
print(recipe)
