curl -X PUT 'https://archive.example/folders/abc123' \
  -H 'Content-Type: application/json' \
  --data-raw '{
  "name": "letters",
  "parent": {
    "name": "letters",
    "entries": [
      {
        "text": "Hello!"
      }
    ],
    "by_year": {},
    "notes": "example-notes"
  },
  "entries": [
    {
      "name": "letters",
      "entries": [],
      "by_year": {},
      "notes": "example-notes"
    }
  ],
  "by_year": {
    "key": {
      "name": "letters",
      "entries": [
        {
          "text": "Hello!"
        }
      ],
      "by_year": {},
      "notes": "example-notes"
    }
  },
  "notes": "example-notes"
}'
