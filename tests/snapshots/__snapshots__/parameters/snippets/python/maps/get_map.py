from atlas_client import Client

client = Client()

content = client.maps.get_map(
    layers=["roads", "rivers"],
    at=[3.5, 48],
    box={"w": 4, "h": 3},
    zoom=3,
)
content.stream_to_file("map.png")
