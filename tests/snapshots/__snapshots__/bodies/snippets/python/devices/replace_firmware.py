from pathlib import Path

from print_shop_client import Client

client = Client()

content = client.devices.replace_firmware(body=Path("data.bin"))
content.stream_to_file("firmware.bin")
