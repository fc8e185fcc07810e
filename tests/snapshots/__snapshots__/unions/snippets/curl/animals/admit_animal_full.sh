curl -X POST 'https://zoo.example/animals' \
  -H 'Content-Type: application/json' \
  --data-raw '{
  "species": "cat",
  "lives": 1
}'
