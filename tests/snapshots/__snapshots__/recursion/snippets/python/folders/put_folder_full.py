from archive_client import Client

client = Client()

client.folders.put_folder(
    id="abc123",
    name="letters",
    parent={
        "name": "letters",
        "entries": [{"text": "Hello!"}],
        "by_year": {},
        "notes": "example-notes",
    },
    entries=[
        {"name": "letters", "entries": [], "by_year": {}, "notes": "example-notes"},
    ],
    by_year={
        "key": {
            "name": "letters",
            "entries": [{"text": "Hello!"}],
            "by_year": {},
            "notes": "example-notes",
        },
    },
    notes="example-notes",
)
