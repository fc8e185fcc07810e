from pathlib import Path

from print_shop_client import Client

client = Client()

client.files.upload_scans(
    pages=[Path("page.bin")],
    cover=Path("cover.png"),
    options={"copies": 2},
    tags=["example-tag"],
)
