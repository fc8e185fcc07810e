curl -X POST 'https://books.example/search' \
  -H 'Content-Type: application/json' \
  --data-raw '{
  "title": "An example",
  "cursor": "example-cursor",
  "limit": 20
}'
